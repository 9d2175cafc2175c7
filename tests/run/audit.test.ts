import { expect, test } from 'vitest';
import { readAudit } from './audit.ts';

const report = (high: number, critical: number, total: number): string =>
  `npm warn something {odd}\n${JSON.stringify({ metadata: { vulnerabilities: { high, critical, total } } })}`.replace(
    '{odd}',
    'odd',
  );

test('no weakness of the level high passes, and lower ones are told', () => {
  expect(readAudit(report(0, 0, 3))).toMatchObject({
    passed: 1,
    failed: 0,
    note: '3 known weaknesses, 0 of them high or critical',
  });
});

test.each([
  [1, 0],
  [0, 1],
])('%i high and %i critical fail', (high, critical) => {
  expect(readAudit(report(high, critical, 2))).toMatchObject({ passed: 0, failed: 1 });
});

test.each(['', 'npm error network', '{"message":"getaddrinfo ENOTFOUND","error":{"code":"ENOTFOUND"}}'])(
  'without a report (%s) the step is skipped and says so',
  (output) => {
    expect(readAudit(output)).toMatchObject({
      passed: 0,
      failed: 0,
      skipped: 1,
      note: 'the registry gave no report, so the dependencies were not audited',
    });
  },
);
