import { expect, test } from 'vitest';
import { countPlaywright, countVitest, heldToExitCode } from './count-tests.ts';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test('a Vitest file that does not load counts as a failed test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('flaky tests and errors outside tests of Playwright count as failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

test('a step that ends in error has at least one failed test', () => {
  const clean = { passed: 3, failed: 0, skipped: 0 };
  expect(heldToExitCode(clean, 1)).toEqual({ ...clean, failed: 1 });
  expect(heldToExitCode(clean, 0)).toEqual(clean);
  expect(heldToExitCode({ ...clean, failed: 2 }, 1)).toEqual({ ...clean, failed: 2 });
});
