/** Names told by what a letter has around them: a greeting, a signature, its head, a role, a row. `Hi Grace,`, `cc: kaylee`, `coach hoskins`. */
import { particles, titles } from '../cue-words.ts';
import { county, everyday, given, name, placeMaker, school } from '../lexicon.ts';
import type { Reader, Way } from './reader.ts';
import { isStrange } from './small-letters.ts';
import { isPlace } from './surroundings.ts';

const greets =
  /(?:^|[\n.!?,;] *)(?:hi|hello|hey|hiya|howdy|dear|hola|thanks?|thank you|thanks so much|thx|thnx|tks|ty|gracias|estimad[oa]|querid[oa]|buen[oa]s (?:d[ií]as|tardes)|good (?:morning|afternoon|evening)|morning|afternoon)(?: again| there| to)?[,!]? $/i;
/** Heads of a letter, and what its writer says of a person. */
const heads =
  /(?:(?:^|\n|[>(] ?|; )(?:from|to|cc|bcc|attn|attention|re|fw|fwd|subject|subj|sent by|sender|prepared by|submitted by|entered by|reported by|signed|contact|teacher|instructor|counselor|principal|registrar|coach|staff|advisor|secretary|de|para|asunto)(?: name)? ?(?::|-{1,2}) ?|\b(?:goes by|go by|we (?:all )?call (?:him|her)|calls? (?:himself|herself)|called (?:him|her)|nicknamed?(?: is|:)?|known as|short for|per|cc|attn|taught by|teacher is|instructor is|counselor is|written by|row \d{1,3}(?: is|:)) )["']?$/i;
const signs = /(?:^|\n)(?:[-~*]{1,2} ?|sent from my \p{L}{3,12}\.?\n)$/iu;
const farewell =
  /(?:^|[\n.!?,;] *)(?:thanks(?: so much| again| in advance)?|thank you|many thanks|thx|regards|best(?: regards| wishes)?|(?:kind|warm) regards|sincerely|respectfully|cheers|gracias|saludos|atentamente|yours(?: truly)?|have a (?:great|good|nice|blessed) day|appreciate it|appreciated)[,.!]{0,3}[ \t]*\n+[ \t]*[-~]?$/i;

/** What ends the words of a greeting, a head or a signature. */
const isEnd = (read: Reader, at: number) =>
  /^(?:["')\]]*[,!?:;.]*(?: ?[-<(,]|\s*\n|\s*$)|[!?"'])/.test(
    read.text.slice(read.word(at)!.to, read.word(at)!.to + 12),
  );

export const cued: Way = (read, at) => {
  if (!mayBeCalled(read, at)) return undefined;
  const { from } = read.word(at)!;
  const before = read.text.slice(Math.max(0, from - 48), from);
  if (isRole(read, at)) return endOf(read, at);
  if (!/[\s"'~*-]$/.test(before) && from > 0) return undefined;
  const end = endOf(read, at);
  if (isPlace(read, end) || !isEnd(read, end)) return undefined;
  if (heads.test(before) || signs.test(before))
    return read.gap(end) === ', ' && mayBeCalled(read, end + 1) ? endOf(read, end + 1) : end;
  return greets.test(before) || farewell.test(before) ? end : undefined;
};

/** A word that people are called, whatever else it is; in small letters one that is no word of everyday life. */
function mayBeCalled(read: Reader, at: number): boolean {
  if (read.isSmall(at)) return isSureSmall(read, at);
  return read.isCalledOrUnknown(at) && read.word(at)!.said.length > 2 && !read.is(placeMaker, at);
}

const isSureSmall = (read: Reader, at: number) =>
  isStrange(read, at) ||
  (read.is(given, at) && !read.is(everyday | school | placeMaker | county, at) && !nobody.has(read.small(at)));
const nobody = new Set(['guys', 'dean', 'blank']);

/** `coach hoskins`, `COACH BELL` */
function isRole(read: Reader, at: number): boolean {
  if (!titles.has(read.small(at - 1)) || !/^\.? $/.test(read.gap(at - 1)) || read.word(at - 1)!.isOwner) return false;
  if (read.isSmall(at))
    return isSureSmall(read, at) || (read.is(name, at) && /^(?:mr|mrs|ms|miss|coach)$/.test(read.small(at - 1)));
  return read.word(at)!.said.length > 3 && read.is(name, at) && !read.isCapital(at + 1) && !isPlace(read, at);
}

/** With one more word of the name, and what stands between the two. */
function endOf(read: Reader, at: number): number {
  let next = at + 1;
  if (read.isOwner(at)) return at;
  while (
    next < at + 3 &&
    (particles.has(read.small(next)) || read.isInitial(next)) &&
    /^\.? $/.test(read.gap(next - 1))
  )
    next += 1;
  if (!/^\.? $/.test(read.gap(next - 1)) || read.word(next)?.isCode) return at;
  return mayBeCalled(read, next) && read.word(next)!.shape === read.word(at)!.shape ? next : at;
}
