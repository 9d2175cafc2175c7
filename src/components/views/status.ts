import type { Locale } from '../../model/locale.ts';
import { speak } from '../../i18n/words.ts';
import type { ItemStatus } from '../../views/timeline/items.ts';
import { fateLooks, modalityLooks, standingLooks, type Look } from '../parts/looks.ts';

/** How the status of an item of the timeline looks, and its word. */
export function describeStatus(status: ItemStatus, locale: Locale): { readonly look: Look; readonly label: string } {
  const say = speak(locale);
  if (status.of === 'standing') return { look: standingLooks[status.kind], label: say(`standing.${status.kind}`) };
  if (status.of === 'fate') return { look: fateLooks[status.kind], label: say(`fate.${status.kind}`) };
  return { look: modalityLooks[status.kind], label: say(`modality.${status.kind}`) };
}

/** How what is not a day long is filled: as the mark of a day would be. */
export const pillClass = (shape: string | undefined): string =>
  shape === 'done' || shape === 'half' ? 'full' : shape === 'past' ? 'o broken' : 'o';
