/** What a screen reader says of a part of a page, in its order. */
import { virtual } from '@guidepup/virtual-screen-reader';

/** Said whole, by what is in it: the virtual reader would say the parts of it once more. */
const saidWhole = 'h1, h2, h3, h4, h5, caption, th, td, summary, button, a';

/** Happy DOM has no style of its own for what is folded away, and the page's for print is in its style sheet. */
const hidden = 'details:not([open]) > :not(summary), .only-print { display: none }';

/**
 * All that is said from the beginning of an element to its end, without where a paragraph begins and anything ends.
 * What stands in a heading, a cell, a button, or a link is said once, as its name.
 */
export async function spoken(container: Element): Promise<string[]> {
  const style = document.createElement('style');
  style.textContent = hidden;
  document.head.append(style);
  await virtual.start({ container: container as HTMLElement });
  const said: string[] = [];
  const begin = await virtual.lastSpokenPhrase();
  for (let phrase = begin; phrase !== `end of ${begin}`; phrase = await virtual.lastSpokenPhrase()) {
    if (!isPart(virtual.activeNode)) said.push(phrase);
    await virtual.next();
  }
  await virtual.stop();
  style.remove();
  return said.filter((phrase) => !/^(?:end of |end, |(?:paragraph|strong|code)$)/.test(phrase));
}

/** Whether it is in something that is said whole, and is nothing to press itself. */
function isPart(node: Node | null): boolean {
  const isPressed = node instanceof HTMLElement && node.matches('button, a');
  return !isPressed && Boolean(node?.parentElement?.closest(saidWhole));
}
