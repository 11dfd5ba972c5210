/** What the guard looks for in a text, and what it says about each. What finds each stands in `find-private.ts`. */

export type PrivateKind =
  'ssn' | 'birth-date' | 'name' | 'email' | 'phone' | 'age' | 'address' | 'local-id' | 'special';

/** A private item in a text: from its first character up to `to`, not included. */
export interface PrivateItem {
  kind: PrivateKind;
  from: number;
  to: number;
}

interface KindWords {
  /** As it stands in a sentence. */
  name: string;
  why: string;
}

const ferpa = 'In a screenshot, the guide calls this a FERPA violation.';
const identifies = 'FERPA protects what identifies a student.';

export const privateKinds: Record<PrivateKind, KindWords> = {
  ssn: {
    name: 'social security number',
    why: `A social security number never goes into a message or a screenshot. ${ferpa} The guide asks for the SSID instead.`,
  },
  'birth-date': {
    name: 'birth date',
    why: `This date fits the age of a student, or stands beside a word such as born. A birth date never goes into a message. ${ferpa}`,
  },
  name: {
    name: 'name',
    why: `This may be the name of a student or of the family. A student’s name never goes into a message. ${ferpa} Keep it where it is yours or a colleague’s.`,
  },
  email: {
    name: 'private e-mail address',
    why: `The address can tell who a student or a parent is. ${identifies} Keep it where it is yours or a colleague’s.`,
  },
  phone: {
    name: 'private phone number',
    why: `The number can tell who a student or a parent is. ${identifies}`,
  },
  age: {
    name: 'age',
    why: `With a school and a course, an age can tell who a student is. ${identifies}`,
  },
  address: {
    name: 'home address',
    why: `The address can tell who a student is. ${identifies}`,
  },
  'local-id': {
    name: 'local number',
    why: 'A student number, a lunch number, a PIN, a password or the number of a card tells who a student is. The guide asks for the SSID, not for these.',
  },
  special: {
    name: 'special status',
    why: 'Special education, health, meals and discipline are the most private parts of a student’s record. No grade needs them.',
  },
};

/** What stands in the text in the place of an item that was taken out. */
export const removed = (kind: PrivateKind): string => `[removed: ${privateKinds[kind].name}]`;

/** The text without an item. */
export function without(text: string, { kind, from, to }: PrivateItem): string {
  return text.slice(0, from) + removed(kind) + text.slice(to);
}
