import { searchAddress } from './search-draw.ts';
import { readFilters, startSearchView } from './search-view.ts';

/** Starts the search page: the query stands in its address, and back and forward ask again. */
function startSearchPage(root: HTMLElement): void {
  // A query that was sent, or came with the address, keeps its place in the history; one being typed has one place.
  let isSent = location.search !== '';
  const setAddress = () => {
    const address = searchAddress(location.pathname, input.value, readFilters(form));
    if (address === location.pathname + location.search) return;
    if (isSent) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    isSent = false;
  };
  const { form, input, ask, fill } = startSearchView(root, setAddress);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    setAddress();
    isSent = true;
    void ask();
  });
  const readAddress = async () => {
    const asked = new URLSearchParams(location.search);
    isSent = true;
    input.value = asked.get('q') ?? '';
    await fill(asked);
    await ask();
  };
  addEventListener('popstate', () => void readAddress());
  if (location.search) void readAddress();
  input.addEventListener('focus', () => void fill(), { once: true });
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) startSearchPage(root);
