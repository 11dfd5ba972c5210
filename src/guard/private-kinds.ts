/** What the guard looks for in a text, and what it says about each. */

export type PrivateKind = 'ssn' | 'birth-date' | 'name' | 'email' | 'phone';

/** A private item in a text: from its first character up to `to`, not included. */
export interface PrivateItem {
  kind: PrivateKind;
  from: number;
  to: number;
}

interface KindWords {
  /** As it stands in a sentence. */
  name: string;
  /** Several of them. */
  many: string;
  why: string;
}

const ferpa = 'The guide names this a FERPA violation.';

export const privateKinds: Record<PrivateKind, KindWords> = {
  ssn: {
    name: 'social security number',
    many: 'social security numbers',
    why: `A social security number never goes into a message or a screenshot. ${ferpa} KTS Support finds a student by the SSID.`,
  },
  'birth-date': {
    name: 'birth date',
    many: 'birth dates',
    why: `This date fits the age of a student, or stands beside a word such as born. A birth date never goes into a message. ${ferpa}`,
  },
  name: {
    name: 'name',
    many: 'names',
    why: `This looks like the name of a student or of the family. A student’s name never goes into a message. ${ferpa}`,
  },
  email: {
    name: 'private e-mail address',
    many: 'private e-mail addresses',
    why: 'The address can tell who a student or a parent is. FERPA protects what identifies a student.',
  },
  phone: {
    name: 'private phone number',
    many: 'private phone numbers',
    why: 'The number can tell who a student or a parent is. FERPA protects what identifies a student.',
  },
};

/** What stands in the text in the place of an item that was taken out. */
export const removed = (kind: PrivateKind): string => `[removed: ${privateKinds[kind].name}]`;
