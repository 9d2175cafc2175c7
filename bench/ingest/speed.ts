import { ingestBytes, type KnownRecord } from '../../src/ingest/ingest.ts';
import { Unreadable } from '../../src/ingest/article/unreadable.ts';

const arabic =
  'قال مصدر في وزارة النقل، اليوم الثلاثاء، إن 250 شاحنة ستعبر جسر الوادي في 15 أيلول المقبل باتجاه محافظة الساحل، وإن القافلة الأولى وصلت قبل يومين. ';
const english =
  'The Ministry of Transport said on Tuesday that about 250 trucks would cross the bridge by mid-September, two weeks after the first convoy left Camp Harrow. ';

/** Measures time and memory over a megabyte of text in two languages, ten thousand paragraphs and a line of 5 MB. */
export function measureSpeed(record: KnownRecord): string {
  const encoder = new TextEncoder();
  const head = 'بغداد/ 19 آب 2025\n\n';
  const inputs: [string, string][] = [
    ['1 MB of Arabic', head + fill(`${arabic.repeat(4)}\n\n`, 1_000_000)],
    ['1 MB of English', `BAGHDAD, Aug 19, 2025 - ${fill(`${english.repeat(4)}\n\n`, 1_000_000)}`],
    ['10,000 paragraphs', head + `${arabic}\n\n`.repeat(10_000)],
    ['one line of 5 MB', fill(arabic, 5_000_000)],
  ];
  return inputs
    .map(([name, text]) => {
      const started = performance.now();
      const before = process.cpuUsage();
      const outcome = readOrRefuse(encoder.encode(text), record);
      const { user, system } = process.cpuUsage(before);
      const busy = ((user + system) / 1e6).toFixed(1);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const memory = Math.round(process.memoryUsage().rss / 1e6);
      return `${name.padEnd(20)} ${seconds.padStart(5)} s (${busy} s of processor)  ${String(memory).padStart(4)} MB resident  ${outcome}`;
    })
    .join('\n');
}

function readOrRefuse(bytes: Uint8Array, record: KnownRecord): string {
  try {
    return `${ingestBytes(bytes, record).paragraphs.length} paragraphs`;
  } catch (error) {
    if (error instanceof Unreadable) return `refused: ${error.message.slice(0, 60)}…`;
    throw error;
  }
}

/** Repeats a text up to a number of UTF-8 bytes. */
const fill = (text: string, bytes: number): string =>
  text.repeat(Math.ceil(bytes / new TextEncoder().encode(text).length));
