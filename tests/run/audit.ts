import type { Outcome } from './steps.ts';

interface AuditReport {
  metadata?: { vulnerabilities?: Partial<Record<string, number>> };
}

/**
 * Reads what `npm audit --json` printed. A weakness of the level high or critical fails; where the registry gave no
 * report, because there is no network or no such service, the step is skipped and says so.
 */
export function readAudit(output: string): Outcome {
  const found = parseReport(output)?.metadata?.vulnerabilities;
  if (!found)
    return {
      passed: 0,
      failed: 0,
      skipped: 1,
      output,
      note: 'the registry gave no report, so the dependencies were not audited',
    };
  const { high = 0, critical = 0, total = 0 } = found;
  const note = `${total} known weaknesses, ${high + critical} of them high or critical`;
  const isSound = high + critical === 0;
  return { passed: isSound ? 1 : 0, failed: isSound ? 0 : 1, skipped: 0, output, note };
}

/** Parses the JSON in an output; warnings of npm may stand before it. */
function parseReport(output: string): AuditReport | undefined {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as AuditReport;
  } catch {
    return undefined;
  }
}
