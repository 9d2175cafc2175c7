import type { Span, Tense } from './date-span.ts';

/** “Rose to 300 by Friday”, «بلغت الحصيلة حتى الجمعة»: what was counted until a day that has gone. */
const counted =
  /^(?:[وف]?(?:ال)?(?:حصيله|عدد|عددهم|عددها|بلغ|بلغت|وصل عدد|ارتفع|ارتفعت|تجاوز|تجاوزت|احصي|احصت|سجل|سجلت|جمع|جمعت)|had|toll|counted|reached|recorded)$/u;

/** “Runs until September”, «يستمر حتى أيلول»: what lasts, or was made to last. */
const lasting =
  /^(?:runs?|lasts?|remains?|stays?|continues?|keeps?|extend(?:s|ed)?|extension|adjourned|postponed|delayed|suspended|suspension|prolonged|renewed|deferred|valid|closed|shut|closure|barred|banned|ban|[وف]?[يت](?:ستمر|تواصل|متد|سري|ظل|بقي|دوم)|[وف]?(?:سار|ساريه|ساري|مدد|مددت|تمديد|اجل|اجلت|ارجا|ارجات|تاجيل|ارجاء|ارجا|علق|علقت|تعليق|اغلق|اغلقت|اغلاق|مغلق|مغلقه|مستمر|مستمره|صالح|صالحه))$/u;

/**
 * The tense of a limit by what is said to last until it, where that is plain: a count that was taken lies behind,
 * something that lasts or was put off ahead, although the verb be past.
 */
export function tenseOfLimit(span: Span): Tense | undefined {
  const isUntil = span.before?.kind === 'u' || /^(?:through|least)$/.test(span.before?.folded ?? '');
  if (!isUntil && span.before?.kind !== 'q') return undefined;
  const lead = span.lead.map(({ folded }) => folded);
  const nearest = lead.findLastIndex((word) => lasting.test(word) || counted.test(word));
  if (nearest < 0) return undefined;
  if (counted.test(lead[nearest]!)) return 'past';
  // “Was closed until June” is told of a time that has gone, “was extended until June” is not.
  const isState = /^(?:shut|closed|valid|مغلق|مغلقه|صالح|صالحه|ساري|ساريه|سار)$/u.test(lead[nearest]!);
  const isGone = isState && /^(?:was|were|had|been|[وف]?كان|[وف]?كانت)$/u.test(lead[nearest - 1] ?? '');
  return isUntil && !isGone ? 'future' : undefined;
}
