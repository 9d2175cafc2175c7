import type { Locale } from '../../model/locale.ts';
import { standingKinds, type StandingKind } from '../../model/milestone.ts';
import { loadKnowledge } from '../../site/knowledge.ts';
import { speak } from '../../strings/words.ts';
import type { MarkKind } from '../../views/marks.ts';

/** The word that stands with a mark: a standing in the words of the interface, a modality in those of the record. */
export function wordOf(mark: MarkKind, locale: Locale): string {
  if (isStanding(mark)) return speak(locale)(`standing.${mark}`);
  return loadKnowledge().vocabulary.modalities[mark].label[locale];
}

const isStanding = (mark: MarkKind): mark is StandingKind => standingKinds.some((kind) => kind === mark);
