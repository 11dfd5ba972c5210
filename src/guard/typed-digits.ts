/** Digits that were typed as letters, and lists of numbers: what every look for numbers needs. */
import type { PrivateItem } from './private-kinds.ts';

const mixed = /(?<![A-Za-z])(?:(?=[OolI]{0,3}\d)[\dOolI]{3,}|(?<=[\dOolI][-./])(?:[OolI]\d|\d[OolI]))(?![A-Za-z])/g;

/** A text with digits where a letter was typed for one, as long as before: `4O3-18-7726`. */
export const withDigits = (text: string): string =>
  text.replaceAll(mixed, (said) => said.replaceAll(/O/gi, '0').replaceAll(/[lI]/g, '1'));

/** What stands between two numbers of a list. */
const joint = '([ \\t]?(?:[,;/&+|]|[ \\t](?:and|or|y|o|then|vs\\.?))[ \\t]?(?:(?:and|or|also|y|o) )?#?|[ \\t])';
const jointBehind = new RegExp(joint, 'iy');
const jointBefore = new RegExp(`(?<=${joint})`, 'iy');
const mostListed = 12;

/**
 * The neighbors of private numbers in a list, where they are written alike: one tells what all of them are.
 * @param isBoth whether those before it are taken too
 */
export function alsoListed(text: string, items: readonly PrivateItem[], isBoth = false): PrivateItem[] {
  const found: PrivateItem[] = [];
  const ends = new Map(items.map(({ from, to }) => [from, to]));
  for (const { kind, from, to } of items) {
    const shape = shapeOf(text.slice(from, to));
    const isLike = (at: number) => shapeOf(text.slice(at, at + shape.length)) === shape;
    for (let end = to, count = 0; count < mostListed; count += 1) {
      const at = end + gapAt(jointBehind, text, end);
      if (at === end || !isLike(at)) break;
      end = at + shape.length;
      // From one that is found already, its own neighbors are looked for.
      if (ends.get(at) === end) break;
      if (/^(?:[\w-]|[.,/]\d)/.test(text.slice(end, end + 2))) break;
      found.push({ kind, from: at, to: end });
    }
    for (let start = from, count = 0; isBoth && count < mostListed; count += 1) {
      const gap = gapAt(jointBefore, text, start);
      const at = start - gap - shape.length;
      if (gap === 0 || at < 0 || !isLike(at) || /[\w.,/-]/.test(text.charAt(at - 1))) break;
      if (ends.get(at) === at + shape.length) break;
      found.push({ kind, from: at, to: at + shape.length });
      start = at;
    }
  }
  return found;
}

/** How a number is written: `407-32-8801` as `555-55-8802`. */
const shapeOf = (said: string) => said.replaceAll(/\d/g, '0').toLowerCase();

/** How much of a joint lies at a place. */
function gapAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1]?.length ?? 0;
}
