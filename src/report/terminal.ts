import type { Issue } from '../model/issues.ts';

/** Words the issues for a terminal: one line where and what, one line what to do. */
export function reportToTerminal(issues: readonly Issue[]): string {
  if (issues.length === 0) return '0 faults.';
  const lines = issues.map(({ file, line, problem, fix }) => `${file}:${line} ${problem}.\n    ${fix}`);
  return `${lines.join('\n')}\n\n${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}.`;
}
