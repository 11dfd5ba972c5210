/** What is said of pasted text at once: what it is, what is read of it, and what to copy instead where it cannot be read. */
import { capital, fieldNames, kindNames, list, plural } from '../../../rules/names.ts';
import { readOtherwise } from '../../../rules/file-read-as/words.ts';
import { whyUnreadable } from '../../../rules/file-unreadable/words.ts';
import type { Kind } from '../../../intake/kinds.ts';
import type { FileSeen } from '../../../sorting/seen.ts';
import { evidencePhrases, whatItHolds, whySorted } from '../evidence/evidence-phrases.ts';
import { pastedShape } from './pasted-shape.ts';

export const pastedPhrases = {
  looking: 'Reading what you pasted',
  columns: 'Each column, and what it is read as',
  messages: (count: number) => `${plural(count, ['KTS message', 'KTS messages'])}.`,
  empty: 'There are column names and no rows below them. Copy the rows too.',
  unused: (count: number) =>
    `${plural(count, ['row', 'rows'])} cannot be used. Perhaps a cell holds a line break, or a row was not copied to its end. The check says why.`,
  named: (count: number) =>
    `${plural(count, ['course has its name', 'courses have their names'])} in the cell of the number, as in “4512 Welding”. Leave the number alone there, so that it is the same in all files.`,
  unknown: (headers: readonly string[]) => `Not needed, and not kept: ${list(headers, 8)}.`,
  dropped: (headers: readonly string[]) => `Dropped unread: ${list(headers, 8)}.`,
  asks: (fields: readonly ('term' | 'task')[]) =>
    `No column says the ${list(fields.map((field) => fieldNames[field]))}. The check will ask for it.`,
  copyOf: (name: string) => `These are the same rows as ${name}, so they count once.`,
  whose: (school: string, why: string) => `${school}. ${why}`,
  asksWhose: 'Nothing in the rows says for sure which school they are from. You will be asked.',
  notFor: (kind: Kind) => `“${kindNames[kind].name}” is not needed for this item.`,
  saved: 'This is a saved check, not rows. Add it as a file.',
  stacked: 'The cells came one below the other, so nobody can tell which of them make a row.',
  again:
    'Copy once more: drag from the first column name to the last cell, so that whole rows are marked. If that does not help, export the list as CSV.',
  oneColumn: 'There is only one column.',
  whole: (columns: string) => `Copy the whole table with its line of column names, such as ${columns}.`,
  noHeader: 'The line of column names is missing.',
  header: (columns: string) => `Copy that line too. It has names such as ${columns}.`,
  orSay: 'Or add the rows as they are, and then say what each column holds.',
} as const;

/** The columns that each kind is copied with, as a screen or an export names them. */
const columnsOf: Record<Kind, string> = {
  grades: 'State ID, Course Number, Section, Term, Grading Task, and Score',
  roster: 'State ID, Course Number, and Section',
  'grading-tasks': 'Course Number, Grading Task, Term Mask, and Active Mask',
  terms: 'Term, Start Date, and End Date',
  'score-group': 'Score, Minimum %, and GPA Value',
  'report-card': 'Grading Task, Term, and Posted Grades',
  sections: 'Course Number, Section, Start Date, and End Date',
  counts: 'Course Number, Section, Term, Grading Task, and Posted Count',
  alerts: '',
};

/** What is known of pasted text: a sentence first, then more of it. */
export interface PastedSaid {
  mark: 'file' | 'problem';
  first: string;
  more: string[];
  columns: FileSeen['columns'];
}

/**
 * @param kinds what the page is about; none where it takes all
 * @param isGiven the school is known without looking
 */
export function pastedSaid(seen: FileSeen, text: string, kinds: readonly Kind[], isGiven: boolean): PastedSaid {
  const wanted = columnsOf[kinds[0] ?? 'grades'];
  if (seen.kind === 'saved') return unread(pastedPhrases.saved);
  if (seen.kind === null || seen.unread) return unreadSaid(seen, text, wanted);
  const { kind, columns, readAs, setAside, rows } = seen;
  const more = [
    ...(rows === 0 ? [pastedPhrases.empty] : []),
    ...(kinds.length > 0 && !kinds.includes(kind) ? [pastedPhrases.notFor(kind)] : []),
    ...(seen.copyOf === undefined ? [] : [pastedPhrases.copyOf(seen.copyOf)]),
    ...(setAside > 0 ? [pastedPhrases.unused(setAside)] : []),
    ...readAs.map(({ count, ...how }) => capital(readOtherwise(how, count))),
    ...(seen.namedCourses > 0 ? [pastedPhrases.named(seen.namedCourses)] : []),
    ...(isGiven || seen.copyOf !== undefined ? [] : [whoseSaid(seen)]),
    ...(seen.asks.length > 0 ? [pastedPhrases.asks(seen.asks)] : []),
    ...(seen.unknownHeaders.length > 0 ? [pastedPhrases.unknown(seen.unknownHeaders)] : []),
    ...(seen.privateHeaders.length > 0 ? [pastedPhrases.dropped(seen.privateHeaders)] : []),
  ];
  const first = kind === 'alerts' ? pastedPhrases.messages(rows) : whatItHolds(kindNames[kind].name, seen);
  return { mark: setAside > 0 || rows === 0 ? 'problem' : 'file', first, more, columns };
}

const unread = (first: string, ...more: string[]): PastedSaid => ({ mark: 'problem', first, more, columns: [] });

function unreadSaid({ unread: why }: FileSeen, text: string, wanted: string): PastedSaid {
  const shape = why?.reason === 'no-kts' ? 'table' : pastedShape(text);
  if (shape === 'stacked') return unread(pastedPhrases.stacked, pastedPhrases.again);
  if (shape === 'one-column') return unread(pastedPhrases.oneColumn, pastedPhrases.whole(wanted));
  if (why?.reason === 'not-recognized')
    return unread(pastedPhrases.noHeader, pastedPhrases.header(wanted), pastedPhrases.orSay);
  return unread(`What you pasted ${whyUnreadable(why ?? { reason: 'no-table' })}`);
}

function whoseSaid({ parts: [part] }: FileSeen): string {
  if (!part || part.sure === 'unsure') return pastedPhrases.asksWhose;
  const { side, school } = part;
  const name = school ?? (side === 'technical' ? evidencePhrases.technical : evidencePhrases.high);
  return pastedPhrases.whose(name, whySorted(part, {}));
}
