import { describe, expect, test } from 'vitest';
import { issue } from '../../src/model/issues.ts';
import { coverageOf, reportCoverage } from '../../src/report/coverage.ts';
import { reportToGithub } from '../../src/report/github.ts';
import { reportToTerminal } from '../../src/report/terminal.ts';
import { gazette, inStatements, marsa, readLighthouses } from '../model/lighthouses.ts';

const one = issue('unknown-property', { file: 'content/sources/a/statements.yaml', line: 7 }, 'rank');
const other = issue('invalid-date', { file: 'content/sources/a/source.yaml', line: 2 }, '50%,\r\nor so');

describe('in a terminal', () => {
  test('a fault is told with file and line, what is wrong, and below it what to do', () => {
    expect(reportToTerminal([one])).toBe(
      'content/sources/a/statements.yaml:7 uses the property “rank”, which vocabulary.yaml does not have.\n' +
        '    Add it under “properties” with its labels and form of value, or correct the name.\n\n1 fault.',
    );
  });

  test('faults are counted', () => {
    expect(reportToTerminal([])).toBe('0 faults.');
    expect(reportToTerminal([one, other])).toMatch(/\n\n2 faults\.$/);
  });
});

describe('on GitHub', () => {
  test('each fault is an annotation at its line', () => {
    expect(reportToGithub([one])).toBe(
      '::error file=content/sources/a/statements.yaml,line=7,title=unknown-property::' +
        'uses the property “rank”, which vocabulary.yaml does not have. Add it under “properties” with its labels and form of value, or correct the name.',
    );
  });

  test('what would end an annotation is escaped', () => {
    const [line, ...rest] = reportToGithub([{ ...other, file: 'a:b,c' }]).split('\n');
    expect(rest).toEqual([]);
    expect(line).toContain('file=a%3Ab%2Cc,');
    expect(line).toContain('“50%25,%0D%0Aor so”');
  });
});

describe('coverage', () => {
  test('lists for each paragraph the statements that come from it', () => {
    expect(reportCoverage(coverageOf(readLighthouses()))).toBe(
      [
        `${gazette}: 5 of 5 paragraphs covered`,
        '  p1     2  s01 s02',
        '  p2     2  s03 s04',
        '  p3     2  s05 s06',
        '  p4     2  s07 s08',
        '  p5     3  s09 s10 s11',
        `${marsa}: 4 of 4 paragraphs covered`,
        '  p1     1  s01',
        '  p2     2  s02 s03',
        '  p3     1  s04',
        '  p4     1  s05',
      ].join('\n'),
    );
  });

  test('says of a paragraph without statements that nothing comes from it yet', () => {
    const content = readLighthouses([inStatements(marsa, '- id: s05\n  paragraph: p4', '- id: s05\n  paragraph: p1')]);
    const report = reportCoverage(coverageOf(content));
    expect(report).toContain(`${marsa}: 3 of 4 paragraphs covered`);
    expect(report).toContain('  p4     0  nothing yet');
  });
});
