import type { Issue } from '../model/issues.ts';

/** Words the issues as annotations of GitHub Actions (workflow commands, data escaped as they ask). */
export function reportToGithub(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ kind, file, line, problem, fix }) =>
        `::error file=${escapeProperty(file)},line=${line},title=${kind}::${escapeData(`${problem}. ${fix}`)}`,
    )
    .join('\n');
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
