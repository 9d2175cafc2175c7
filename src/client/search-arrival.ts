import { markText, type Marks } from '../search/excerpt.ts';
import { searchWords } from '../i18n/search.ts';
import { keyOf } from '../language/key.ts';
import { tokensOf } from '../language/tokens.ts';
import { drawPieces, element, loadSearchStyles } from './search-draw.ts';
import { locale as pageLocale } from './site-paths.ts';

/** Marks at most this many words: more are a common word, and noise. */
const mostMarks = 200;

/**
 * Marks on the page the words that a search found, taken from `?highlight=` in the address, and offers to take the marks
 * away. The address loses the parameter, so that a link copied from it is the page's own. The page stays where the
 * address leads: at a section, or at its top.
 */
export function markArrival(): void {
  const address = new URL(location.href);
  const words = address.searchParams.get('highlight') ?? '';
  address.searchParams.delete('highlight');
  history.replaceState(history.state, '', address);
  const main = document.querySelector('main');
  const marks = new Map(tokensOf(words.slice(0, 300)).map(({ text }, term) => [keyOf(text), term]));
  if (!main || marks.size === 0) return;
  void loadSearchStyles();
  const made = markNodes(main, marks);
  if (made.length === 0) return;
  const button = element('button', { type: 'button', class: 'search-unmark' }, searchWords[pageLocale()].arrived);
  button.addEventListener('click', () => {
    for (const mark of made) mark.replaceWith(...mark.childNodes);
    main.normalize();
    button.remove();
    main.setAttribute('tabindex', '-1');
    main.focus({ preventScroll: true });
  });
  main.prepend(button);
}

function markNodes(main: Element, marks: Marks): HTMLElement[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script,style,svg,template,[data-pagefind-ignore],[popover]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const made: HTMLElement[] = [];
  for (const text of texts) {
    if (made.length >= mostMarks) break;
    const pieces = markText(text.data, marks);
    if (!pieces.some(({ isMarked }) => isMarked)) continue;
    const drawn = drawPieces(pieces);
    made.push(...drawn.filter((node): node is HTMLElement => node instanceof HTMLElement));
    text.replaceWith(...drawn);
  }
  return made;
}
