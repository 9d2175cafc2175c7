/**
 * All tests of the project: `npm test`, or `npm test -- lint unit` for some of its steps.
 * Ends with the line “N passed, N failed”, and with exit code 1 where anything failed.
 */
import { phases, type Step } from './run/steps.ts';

const kinds = new Set(phases.flat(2).map(({ kind }) => kind));
const wanted = process.argv.slice(2);
const unknown = wanted.find((kind) => !kinds.has(kind));

if (Number.parseInt(process.versions.node, 10) < 24)
  fail(
    `This is Node ${process.versions.node}, and the tests need Node 24: start them with “npm test”, which brings it.`,
  );
else if (unknown !== undefined) fail(`There is no step “${unknown}”: choose from ${[...kinds].join(', ')}.`);
else await runSteps();

async function runSteps(): Promise<void> {
  const totals = { passed: 0, failed: 0 };
  for (const lanes of phases) await Promise.all(lanes.map((lane) => runLane(lane, totals)));
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}

async function runLane(lane: readonly Step[], totals: { passed: number; failed: number }): Promise<void> {
  for (const step of lane.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind))) {
    const started = performance.now();
    const outcome = await step.run((line) => {
      console.log(`  ${step.name}: ${line}`);
    });
    totals.passed += outcome.passed;
    totals.failed += outcome.failed;

    const counts = [`${outcome.passed} passed`];
    if (outcome.failed > 0) counts.push(`${outcome.failed} failed`);
    if (outcome.skipped > 0) counts.push(`${outcome.skipped} skipped`);
    if (outcome.note !== undefined) counts.push(outcome.note);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const mark = outcome.failed > 0 ? '✗' : outcome.passed > 0 ? '✓' : '–';
    console.log(`${mark} ${step.name.padEnd(22)} ${seconds.padStart(6)} s  ${counts.join(', ')}`);
    if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
