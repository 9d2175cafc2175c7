/**
 * The forms that dates take, as patterns over the classes of `date-words.ts`. Of all that fit at a place the longest
 * wins, of equal ones the first.
 */
export type DateForm =
  | 'day' | 'month' | 'year' | 'unit' | 'unit-part' | 'season' | 'quarter' | 'decade' | 'century' | 'ago' | 'earlier' | 'ahead'
  | 'today' | 'same' | 'weekday' | 'years' | 'bc' | 'month-week' | 'month-weekday' | 'half-month' | 'hijri' | 'hijri-year' | 'digits' | 'days' | 'days-and' | 'vague'; // prettier-ignore

const relativeYear = '(?:[FLT]y|y[FLT])';
const part = '(?:P5?f?e?|pfe?)';
const year = '1?f?e?y?Yg?';
/** What may follow a month: its year, “of next year”, “of the same year”, or next and last. */
const tail = `(?:1?f?e?${relativeYear}Y?|f?ys|[FLT](?:1?y?Y|3Y4)?|${year}|3Y4)?`;
const month = '(?:M(?:2M|3M4|M)?6?)';
const day = '[DOo]';
const weekday = '(?:d?W|w6?)1?';
const before = `(?:z1?)?(?:${weekday})?`;
const ordinary = '[nDN]';

const rules: readonly (readonly [DateForm, string])[] = [
  ['day', `${before}d?e?${day}5?f?m?${month}5?${tail}`],
  ['day', `(?:z1?)?${weekday}3e?${day}f?m?${month}${tail}4`],
  ['day', `(?:z1?)?${weekday}3M6?e?${day}(?:1?Y)?4`],
  ['day', `${before}M6?e?${day}(?:1?f?${relativeYear}|1?Yg?|[FLT](?!y))?`],
  ['day', `${before}[FLT]M6?e?${day}`],
  ['day', `${before}d?e?${day}fe?(?:[FLT]m|m[FLT])`],
  ['days', `c?e?(?:${weekday})?d?${day}f?(?:${month})?[5tu](?:${weekday})?d?e?${day}f?m?${month}${tail}`],
  // «بين 14 و18 من الشهر الجاري»
  ['days', `ce?d?${day}ad?e?${day}fe?(?:[FLT]m|m[FLT])`],
  ['days', `d?e?${day}[5tu]d?e?${day}fe?(?:[FLT]m|m[FLT])`],
  // «من الأول من أيلول حتى الخامس منه»
  ['days', `c?e?d?${day}f?m?${month}${tail}[tu]d?e?${day}r`],
  ['days', `ce?(?:${weekday})?d?${day}f?(?:${month})?a(?:${weekday})?d?e?${day}f?m?${month}${tail}`],
  ['days', `c?M6?${day}[5tu]e?${day}(?:1?Y)?`],
  ['days', `cM6?${day}ae?${day}(?:1?Y)?`],
  ['days-and', `e?d?${day}(?:1?a?e?${day})*1?ae?${day}f?m?${month}${tail}`],
  ['days-and', `M6?${day}(?:1?a?e?${day})*1?ae?${day}(?:1?Y)?(?![5tuM])`],
  ['month', `(?:${part})?(?:m?[FLT]?${month}|m[FLT]1?${month})(?!6?e?[DOo](?!f?M))${tail}`],
  ['unit', `(?:${part})?(?:[FLT][kmy]|[kmy][FLT](?:1?Y)?)`],
  ['same', `(?:${part})?ys`],
  ['unit-part', `${part}[kmy]`],
  ['year', `(?:${part})?[yU]?Yg?`],
  ['year', '[yU]n'],
  ['years', 'y?Y[25][YD]'],
  ['bc', '(?:y?[YND]|[DOo]C|C[DOo])E'],
  ['month-week', `e?(?:[oi]k|k[oi]|Lk)f?m?${month}${tail}`],
  ['month-weekday', `e?(?:[oiL]W|W[oi])f?m?${month}${tail}`],
  ['half-month', `e?(?:oh|ho)f?e?(?:[FLT]m|m[FLT])`],
  ['season', `(?:${part})?(?:[FLT]S|S(?:[FLT](?!y)|1?f?e?(?:${relativeYear}|y?Y(?:[25]D)?|ys)))`],
  ['season', 'S'],
  [
    'quarter',
    `(?:${part})?e?(?:[oi]Q|Q[oi]|LQ(?=f)|Q|oh|ho)1?(?:f?e?(?:${relativeYear}|y?Y|ys|y)|f?m?${month}${tail})`,
  ],
  ['quarter', '[FLT]Q'],
  ['quarter', 'e?oQ|Qo'],
  ['decade', `(?:${part})?X(?:f?C[LT]|CF|f?e?(?:C[DOo]|[DOo]C))?`],
  ['century', '(?:[DOo]C|C[LTOo]|[LT]C)'],
  ['ago', `B~?(?:${ordinary}?[dkmyU]|b)(?:R|(?![YMHWDOofFLTsa]))`],
  ['ago', `~?(?:e|${ordinary})?[dkmyU]A`],
  ['earlier', `(?:e|${ordinary})[mkyU]J`],
  ['ahead', `I~?(?:${ordinary}[dkmyU]|[dkmy]|b)(?![YMHWDOofFLTsa])`],
  ['ahead', `~?(?:e|${ordinary})[dkmyU]R`],
  ['ahead', `j~?(?:e|${ordinary})[dkmyU](?![YMHWDOofFLTsa])`],
  ['today', `z(?:1?d?W|3W4?)?(?![oO])`],
  ['weekday', `(?:[FLT]W|d?W(?:[FLT](?![kmy])|1?f?e?(?:[FLT]k|k[FLT]))?)`],
  ['hijri', `(?:${weekday})?d?${day}f?m?H(?:[FLT]|(?:1?f?y?[YN])?G?)`],
  ['hijri', `(?:${part})?m?H(?:1?f?y?[YN]G?|[FLT])`],
  ['hijri', `(?:${part})mH|mH`],
  ['hijri-year', 'y?[YN]G'],
  ['digits', `${before}d?3?K4?`],
  ['vague', 'Bl?U(?![fa])|e?l?UA|e?[FLT]l?U|Ul?[FLT]'],
];

const compiled = rules.map(([form, pattern]) => ({ form, pattern: new RegExp(pattern, 'y') }));
/** Classes with which no date begins. */
const never = /[x124567GgERJAs3a]/;

/** The forms that fit the classes at a place, the longest first. */
export function fitDates(classes: string, at: number): { form: DateForm; end: number }[] {
  if (never.test(classes[at]!)) return [];
  const found: { form: DateForm; end: number }[] = [];
  for (const { form, pattern } of compiled) {
    pattern.lastIndex = at;
    if (pattern.test(classes)) found.push({ form, end: pattern.lastIndex });
  }
  return found.sort((a, b) => b.end - a.end);
}
