/** Social security numbers: 3-2-4 in any spelling, also with masked parts; nine digits or the last four beside a word that says so. */
import { labelBefore } from './plain-text.ts';
import type { PrivateItem } from './private-kinds.ts';

const digit = '[\\dXx*#•]';
const shape = new RegExp(
  `(?<![\\w*#•])(?<![\\dXx*#•][-.])${digit}{3}( ?- ?|[ .])${digit}{2}\\1${digit}{4}(?![\\w*#•]|[-.]\\d)`,
  'gu',
);
const nineDigits = /(?<![\w-])\d{9}(?![\w-])/g;
const fourDigits = /(?<![\w-])\d{4}(?![\w-]|[.,]\d)/g;

const label =
  '\\bssns?|\\bs\\.s\\.(?: ?n)?|\\bss(?= ?(?:#|no|num))|\\bsoc(?:ial)?(?!\\p{L})|\\bsoc(?:ial)? ?sec(?:urity)?(?!\\p{L})';
const words =
  'sec|security|number|nbr|num|no|tin|is|was|are|of|the|student|s|i|we|have|for|him|her|them|on|file|it|as|in|without|with|dashes';
const isLabeled = labelBefore(label, words);
const isEnding = labelBefore(
  `(?:last|final) (?:four|4)|\\b4 digits|(?:${label})`,
  `${words}|his|their|ours|yours|and|or|see|shows|campus|last|four|4|digits|ending|ends|end|ssn|social|soc|\\d{4}`,
);
const saysEnding = /\b(?:last|final|four|4|end(?:s|ing)?)\b/i;
const saysSocial = /\b(?:ssn|soc)/i;

export function socialSecurityNumbers(text: string): PrivateItem[] {
  const all = [...text.matchAll(shape)].filter(([said]) => /\d/.test(said));
  const nine = [...text.matchAll(nineDigits)].filter(({ index }) => isLabeled(text, index));
  const four = [...text.matchAll(fourDigits)].filter(({ index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    return saysEnding.test(before) && saysSocial.test(before) && isEnding(text, index);
  });
  return [...all, ...nine, ...four].map(({ index, 0: said }) => ({
    kind: 'ssn',
    from: index,
    to: index + said.length,
  }));
}
