/** Opens the folds around the target of the address, in browsers that do not do so themselves. */
export function revealTarget(): void {
  const reveal = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
      if (!fold.open) fold.open = true;
    }
    if (target?.closest('details')) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
}
