/** What stands behind the name of a student, whatever words it is: a score, where it is missing, a section, what the student has not. */
import type { Reader } from './reader.ts';

const behind = [
  /^(?:'s)?(?: ?(?:[:=→(\-[]|->|\.{2,}|w\/) ?| (?:w\/ ?)?|\t|, ?| ?[|;] ?)(?:\d{2,3}|[A-DF][+-]?|INC|blank|missing|absent|zero|again|too)[)\]]?[ \t]*(?:[\n,;|\t]|\.(?!\d)|$)/i,
  /^(?: |\t| ?[|;] ?)(?:t[1-4]|q[1-4]|sec(?:tion)? \d+|\d(?:st|nd|rd|th) (?:period|block)|\d{3,6}\b(?![-.]\d))/i,
  /^:? (?:still |also |just |never |only )*(?:(?:has|had|have|got|gets|shows?|showed|needs?) |(?:doe|did|ha)s?n'?t (?:have |show |got )?(?:an? )?)?(?:no|an? (?:[a-f0]|zero|blank)|two|nothing|an? \d+|her|his|hers|(?:any|an?|the)? ?(?:score|grade|t[1-4]))\b/i,
  /^ (?:is|are|was|were|isn'?t|wasn'?t|aren'?t) (?:still |also |both |all |not )*(?:blank|missing|gone|absent|posted|enrolled|in (?:my|our|both|two|section)|on (?:my|our|both|two|the (?:list|roster))|an? (?:student|senior|junior|freshman))\b/i,
  /^ (?:says?|said|thinks|called|emailed|texted|asked|told)\b|^ (?:(?:i|doe|wa|did)(?:s?n'?t| not)|is not|was not) (?:showing|coming|there|show|come|on (?:there|it)|getting)\b/i,
  /^ \((?:\d|sec|block|period|in |the |from |my |our )/i,
  /^(?:[?!]{1,4}[ \t]*(?:\n|$)| here(?:,| (?:at|from|in)\b)|, (?:please|can you|could you|did you|do you|have you|just a|quick))/i,
] as const;

/** A piece of the text behind a word. */
export const textBehind = (read: Reader, at: number) => read.text.slice(read.word(at)!.to, read.word(at)!.to + 60);
/** What no course and no file is. */
export const isSurelyStudent = (read: Reader, at: number) =>
  /^ (?:is|was|isn'?t|wasn'?t) (?:not |still |also )*(?:in (?:my|our)|on (?:my|our|the (?:list|roster))|absent)\b/i.test(
    textBehind(read, at),
  );

export const isOfStudent = (behindName: string) => behind.some((each) => each.test(behindName));
export const isStudentBehind = (read: Reader, at: number) => isOfStudent(textBehind(read, at));
