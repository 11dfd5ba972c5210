/** A link within the page that leads to something folded away opens what it is in: not every browser does. */
export function openAround({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute('href')?.slice(1);
  const goal = id ? document.getElementById(id) : null;
  for (let fold = goal?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}
