import { enableZoom } from './map-zoom.ts';

/** Makes the pictures of a page answer to pointer and keyboard; all that they say stands there without it. */
export function enhanceViews(): void {
  for (const view of document.querySelectorAll<HTMLElement>('[data-view]')) {
    linkItems(view);
    enableFilter(view);
    for (const picture of view.querySelectorAll<SVGSVGElement>('svg.timeline')) enableArrows(picture);
    const map = view.querySelector<HTMLElement>('[data-map]');
    if (map) enableZoom(map);
    view.dataset['ready'] = '';
  }
}

/** Lights up an item in the picture and in the list at once, whichever of the two is pointed at. */
function linkItems(view: HTMLElement): void {
  const light = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null;
    const id = target?.dataset['item'];
    for (const lit of view.querySelectorAll('.v-lit')) lit.classList.remove('v-lit');
    for (const busy of view.querySelectorAll('.v-busy')) busy.classList.remove('v-busy');
    if (id === undefined) return;
    const name = CSS.escape(id);
    for (const item of view.querySelectorAll(`[data-item="${name}"]`)) item.classList.add('v-lit');
    const edges = view.querySelectorAll(`[data-subject="${name}"], [data-object="${name}"]`);
    for (const edge of edges) {
      edge.classList.add('v-lit');
      edge.closest('svg')?.classList.add('v-busy');
    }
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout'])
    view.addEventListener(type, light);
}

/** The arrow keys move along the timeline: forward is to the left where time runs from right to left. */
function enableArrows(picture: SVGSVGElement): void {
  const forward = picture.getAttribute('direction') === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  picture.addEventListener('keydown', (event) => {
    const items = [...picture.querySelectorAll<SVGAElement>('a.v-item:not(.v-off)')];
    const here = items.findIndex((item) => item === document.activeElement);
    if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, number> = {
      [forward]: here + 1,
      [backward]: here - 1,
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = items[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Shows only the items of a kind and a standing: in the list they go, in the picture they fade. */
function enableFilter(view: HTMLElement): void {
  const filter = view.querySelector<HTMLElement>('[data-view-filter]');
  if (!filter) return;
  const selects = [...filter.querySelectorAll('select')];
  const apply = (): void => {
    const wanted = { kind: '', mark: '' };
    for (const { dataset, value } of selects)
      wanted[dataset['filterBy'] === 'kind' ? 'kind' : 'mark'] = value;
    const { kind, mark } = wanted;
    for (const item of view.querySelectorAll<HTMLElement | SVGElement>('[data-item]')) {
      const { itemKind, itemMark } = item.dataset;
      const isOff = (kind !== '' && itemKind !== kind) || (mark !== '' && itemMark !== mark);
      if (item instanceof HTMLLIElement) item.hidden = isOff;
      item.classList.toggle('v-off', isOff);
      if (item instanceof SVGAElement) item.setAttribute('tabindex', isOff ? '-1' : '0');
    }
  };
  filter.addEventListener('change', apply);
  // The reader may have chosen before this script was there, or come back to what was chosen then.
  if (selects.some(({ value }) => value !== '')) apply();
}
