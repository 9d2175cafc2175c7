import type { Word } from '../words.ts';

/** “Opens on Monday”, «ينطلق الأحد»: the present tells what is to come when a day follows. */
const timetabled =
  /^(?:opens?|begins?|starts?|meets?|arrives?|leaves?|departs?|returns?|resumes?|closes?|ends?|expires?|votes?|convenes?|launches|reopens?|travels?|visits?|faces?|plays?|hosts?|[وف]?[يت](?:بدا|نطلق|صل|عقد|ستانف|فتتح|غادر|توجه|زور|لتقي|جتمع|ستضيف|ستقبل|واجه|نتهي|عود|شهد|حتضن|لتيم|ختتم|نظم|بحث|دخل|غلق|سلم|بدان))$/u;

export const perfect = /^(?!ال|[بلك]ال|لل)\p{Script=Arabic}{3,}(?<!ا)ت$/u;

/** Words before a verb that begin a clause of its own. */
export const toldBefore = /^(?:[وف]?[بل]?(?:انها|انه|انهم|التي|الذي|قد|بعدما|منذ))$/u;

/** Where a verb of a timetable stands shortly before a word. */
export function timetabledAt(words: readonly Word[], here: number): number | undefined {
  for (let index = here - 1; index >= Math.max(0, here - 4); index--) {
    if (timetabled.test(words[index]!.folded)) return words[index]!.start;
    if (words[index]!.gap !== '') break;
  }
  return undefined;
}

/** Pasts of English verbs that no ending gives away. */
const irregularPast =
  /^(?:drove|rode|flew|ran|fought|wrote|spoke|gave|held|brought|stood|spent|built|bought|sold|sent|led|lay|grew|drew|threw|broke|chose|rose|fell|went|came|took|made|became|began|shot|stole|swore|tore|wore|woke|sought|taught|caught|slept|kept|lost|won|hid|fled|dug|drank|ate|swam|sang|froze)$/;

/** Whether an English verb in the past stands between two words. */
export const isToldBefore = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      ({ folded }, index) =>
        irregularPast.test(folded) ||
        (/^[a-z]{2,}ed$/.test(folded) &&
          !/^(?:to|be|being|is|are|will|the|a|an)$/.test(words[from + index - 1]?.folded ?? '')),
    );

export const mayBe = /^(?:could|may|might|can|[وف]?قد)$/u;
