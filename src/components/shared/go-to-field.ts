/** A link to a field of a form takes the focus there, with its label in sight. The address of the page stays as it is. */
export function goToField(event: MouseEvent & { currentTarget: HTMLAnchorElement }) {
  event.preventDefault();
  const field = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  field?.focus({ preventScroll: true });
  (field?.closest('.field') ?? field)?.scrollIntoView({ block: 'center' });
}
