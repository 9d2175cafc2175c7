/** How one word turns into another by a single edit, as far as it tells how likely the edit is a slip. */
export type Edit = 'swap' | 'double' | 'shape' | 'near' | 'gap' | 'other';

/** Rows of the Arabic (101) and the QWERTY keyboard, folded letters only. */
const rows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', '..ؤرلايهوزظ', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters of one shape that differ by dots. */
const shapes = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'هة', 'سص', 'تط', 'دض', 'ذز', 'كق'];

/**
 * Finds the single edit between two words (Damerau 1964, “A technique for computer detection and correction of spelling
 * errors”): two neighbours swapped; a letter doubled or undoubled; a letter exchanged for one of the same
 * shape or sound, or beside it on the keyboard; a letter too many or too few; any other exchange.
 *
 * @returns undefined when the words are equal or more than one edit apart
 * @example parseEdit('قاعدة', 'قاعةد') // 'swap'
 */
export function parseEdit(a: string, b: string): Edit | undefined {
  if (a.length > b.length) return parseEdit(b, a);
  if (a === b || b.length - a.length > 1) return undefined;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) {
    if (a.slice(i) !== b.slice(i + 1)) return undefined;
    return b[i] === b[i - 1] || b[i] === b[i + 1] ? 'double' : 'gap';
  }
  if (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)) return 'swap';
  if (a.slice(i + 1) !== b.slice(i + 1)) return undefined;
  const [one, other] = [a[i] ?? '', b[i] ?? ''];
  if (shapes.some((shape) => shape.includes(one) && shape.includes(other))) return 'shape';
  return areNear(one, other) ? 'near' : 'other';
}

/** Whether two words are equal or one edit apart. */
export const isWithinOneEdit = (a: string, b: string): boolean => a === b || parseEdit(a, b) !== undefined;

function areNear(a: string, b: string): boolean {
  return rows.some((row, at) => {
    const place = row.indexOf(a);
    if (place < 0) return false;
    return [at - 1, at, at + 1].some((other) => {
      if (Math.floor(other / 3) !== Math.floor(at / 3)) return false;
      const found = rows[other]?.indexOf(b) ?? -1;
      return found >= 0 && Math.abs(found - place) <= 1;
    });
  });
}
