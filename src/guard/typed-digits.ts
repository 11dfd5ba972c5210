/** Digits that were typed as letters, and lists of numbers: what every look for numbers needs. */
import type { PrivateItem } from './private-kinds.ts';

const mixed = /(?<![A-Za-z])(?:(?=[OolI]{0,3}\d)[\dOolI]{3,}|(?<=[\dOolI][-./])(?:[OolI]\d|\d[OolI]))(?![A-Za-z])/g;

/** A text with digits where a letter was typed for one, as long as before: `4O3-18-7726`. */
export const withDigits = (text: string): string =>
  text.replaceAll(mixed, (said) => said.replaceAll(/O/gi, '0').replaceAll(/[lI]/g, '1'));

/** What stands between two numbers of a list. */
const joint = '(?:[ \\t]?(?:[,;/&+|]|[ \\t](?:and|or|y|o|then|vs\\.?))[ \\t]?(?:(?:and|or|also|y|o) )?|[ \\t])';
const mostListed = 12;

/**
 * The neighbors of private numbers in a list, where they are written alike: one tells what all of them are.
 * @param isBoth whether those before it are taken too
 */
export function alsoListed(text: string, items: readonly PrivateItem[], isBoth = false): PrivateItem[] {
  const found: PrivateItem[] = [];
  for (const { kind, from, to } of items) {
    const isNear =
      hasDigit.test(text.slice(to, to + 10)) || (isBoth && hasDigit.test(text.slice(Math.max(0, from - 6), from)));
    if (!isNear) continue;
    const { behind, before } = neighborsLike(text.slice(from, to));
    for (let at = to, count = 0; count < mostListed; count += 1) {
      behind.lastIndex = at;
      const told = behind.exec(text)?.groups!['told'];
      if (told === undefined) break;
      at = behind.lastIndex;
      found.push({ kind, from: at - told.length, to: at });
    }
    for (let at = from, count = 0; isBoth && count < mostListed; count += 1) {
      before.lastIndex = at;
      const { whole, told } = before.exec(text)?.groups ?? {};
      if (whole === undefined || told === undefined) break;
      at -= whole.length;
      found.push({ kind, from: at, to: at + told.length });
    }
  }
  return found;
}

const hasDigit = /\d/;
const known = new Map<string, { behind: RegExp; before: RegExp }>();

/** Patterns of a number that is written like one, with a joint before or behind it. */
function neighborsLike(said: string): { behind: RegExp; before: RegExp } {
  const shape = said
    .replaceAll(/\d/g, '0')
    .replaceAll(/[^\d\p{L}]/gu, '\\$&')
    .replaceAll('0', '\\d');
  let patterns = known.get(shape);
  if (!patterns) {
    patterns = {
      behind: new RegExp(`${joint}(?<told>${shape})(?![\\w-]|[.,/]\\d)`, 'iy'),
      before: new RegExp(`(?<=(?<![\\w.,/-])(?<whole>(?<told>${shape})${joint}))`, 'iy'),
    };
    known.set(shape, patterns);
  }
  return patterns;
}
