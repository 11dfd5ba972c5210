/** What stands behind a label, in capital or small letters: `Student: doering, jane`. */
import { particles } from '../cue-words.ts';
import { family, given, name, school } from '../lexicon.ts';
import { isFamily } from './parts.ts';
import { range, type Reader, type Way } from './reader.ts';
import { isPlace } from './surroundings.ts';

export const labelled: Way = (read, at) => {
  const { from, isCode, shape } = read.word(at)!;
  if (isCode || !isLabel(read.text, from)) return undefined;
  const { end, hasComma } = cellFrom(read, at);
  const all = range(at, end);
  const isAllNames = all.every(
    (each) => read.is(name, each) || read.isUnknown(each) || read.isInitial(each) || particles.has(read.small(each)),
  );
  if (shape === 'small') {
    const { to } = read.word(end)!;
    const isWhole = /^\s*(?:[;\n\d(]|$)/.test(read.text.slice(to, to + 8));
    return isAllNames && isWhole && all.some((each) => read.isUnknown(each) || all.length > 1) ? end : undefined;
  }
  if (isPlace(read, end)) return undefined;
  const isListed =
    hasComma &&
    all.length > 1 &&
    (read.isUnknown(end) || read.is(given, end) || read.isInitial(end) || read.isUnknown(end - 1));
  if (all.some(read.isUnknown)) return isAllNames || isListed ? end : undefined;
  const isSure = all.length > 1 || (!read.is(school, at) && read.is(given | family, at));
  return isAllNames && isSure ? end : undefined;
};

/** Up to where words of one case go on, with one comma behind the name of the family. */
function cellFrom(read: Reader, at: number): { end: number; hasComma: boolean } {
  const { shape } = read.word(at)!;
  const fits = (each: number) => {
    const word = read.word(each);
    return word !== undefined && !word.isCode && word.shape === shape;
  };
  let end = at;
  let hasComma = false;
  while (end < at + 4) {
    const between = read.gap(end);
    const isComma = !hasComma && /^\.? ?, ?$/.test(between) && isFamily(read, at, end);
    if (isComma) hasComma = true;
    const isNext = isComma || between === ' ' || (read.isInitial(end) && between === '. ');
    if (!isNext || read.isOwner(end)) break;
    if (!fits(end + 1) && !read.isInitial(end + 1) && !particles.has(read.small(end + 1))) break;
    end += 1;
  }
  while (end > at && !read.isInitial(end) && !read.isUnknown(end) && !read.is(name, end)) end -= 1;
  return { end, hasComma };
}

const labels =
  /(?<!\p{L})(?:(?<!(?:course|task|term|file|school|district|section|teacher|group|template|structure|calendar|score|user|your|my)[ ._]?)(?:first|last|middle|full|legal|nick|preferred|student|pupil|learner|child|kid|parent|guardian|mother|father)?(?:'s)?[ ._]?(?:(?:first|last|middle|full)[ ._]?)?names?|students?|pupils?|learners?|child|kid|parent|guardian|mother|father|mom|dad|brother|sister|twin|parent\/guardian|emergency contact|first|last|nombre|estudiante|alumno|alumna)(?: affected)?(?: #?\d{1,2})?(?: \([^)\n]{1,24}\))?(?: ?[:=][ \t]*\n?| -{1,2} |\t)"?$/iu;

function isLabel(text: string, at: number): boolean {
  // Most words stand behind another, with a space.
  const code = text.charCodeAt(at - 2) | 0x20;
  if (text[at - 1] === ' ' && code >= 0x61 && code <= 0x7a) return false;
  let before = at - 1;
  while (before >= 0 && before > at - 4 && /[ "]/.test(text[before]!)) before -= 1;
  const sign = text[before] ?? ' ';
  if (!/[:=\-\t\n]/.test(sign) || (sign === '\n' && !/[:=]/.test(text[before - 1] ?? ' '))) return false;
  return labels.test(text.slice(Math.max(0, at - 60), at));
}
