/** First code points of the decimal digit blocks that Arabic pages use: Arabic-Indic and Persian. */
const digitBlocks = [0x0660, 0x06f0];
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/g;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Writes Arabic-Indic (٠–٩) and Persian (۰–۹) digits as 0–9. Length and offsets stay the same.
 *
 * @example toLatinDigits('٢٠٢٥') // '2025'
 */
export function toLatinDigits(text: string): string {
  return text.replace(arabicDigit, (digit) => {
    const code = digit.charCodeAt(0);
    const block = digitBlocks.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - block);
  });
}

/**
 * Reads a number written in digits of either script, with `,` or `٬` between thousands and `.` or `٫`
 * before decimals.
 *
 * @returns undefined when the text is anything else, e.g. a date
 * @example parseDigits('١٬٥٠٠') // 1500
 */
export function parseDigits(text: string): number | undefined {
  const plain = toLatinDigits(text.trim()).replaceAll('٬', ',').replaceAll('٫', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain) && !grouped.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}
