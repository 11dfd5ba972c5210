/** Marks, in the list of a page's headings, the one that is being read: the last that has passed the upper third. */
export function followReading(contents: HTMLElement | null): void {
  const links = [...(contents?.querySelectorAll('a') ?? [])];
  const places = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  const mark = () => {
    const line = window.innerHeight / 3;
    const passed = places.filter(({ heading }) => heading.getBoundingClientRect().top < line);
    const current = (passed.at(-1) ?? places[0])?.link;
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    // A list that is longer than the screen moves along by itself.
    const box = contents?.parentElement;
    if (box && current) box.scrollTop = current.offsetTop - box.clientHeight / 2;
  };
  // Told whenever a heading crosses that line, so that nothing runs while nothing changes.
  const watcher = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const { heading } of places) watcher.observe(heading);
}
