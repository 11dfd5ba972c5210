/** What a letter is made of: what the person typed, what the check found, and what was answered by hand. */
import type { ReportInWords } from '../../report/report.ts';
import type { Side } from '../../intake/kinds.ts';

/** The items of the guide that a request reports on. */
export const letterItems = ['1', '2a', '2b', '3', '4a', '4b', '4c', '4d', '4e', '4f'] as const;
export type LetterItem = (typeof letterItems)[number];

const results = ['problem', 'review', 'passed', 'unknown'] as const;
export type ItemResult = (typeof results)[number];

export const worse = (a: ItemResult, b: ItemResult) => (results.indexOf(a) < results.indexOf(b) ? a : b);

/** What a person says about an item of the guide. */
export interface Answer {
  result: ItemResult;
  /** In the person's own words, or in ours where a question was answered. */
  says?: string;
}

export type LetterAnswers = Partial<Record<LetterItem, Answer | undefined>> & {
  /** 1b: no KTS errors show in the Process Alert area of the high school. */
  noAlerts?: boolean;
};

/** Who writes, and how to reach that person at work. */
export interface Sender {
  district: string;
  districtNumber: string;
  school: string;
  schoolNumber: string;
  side: Side;
  otherSchool: string;
  otherSchoolNumber: string;
  name: string;
  email: string;
  phone: string;
}

/** One student's grade, to look up. The SSID is written only where the person ticked it. */
export interface GradeExample {
  course: string;
  section: string;
  term: string;
  task: string;
  ssid: string;
  /** What is seen there. */
  says: string;
}

export interface Material {
  sender: Sender;
  /** Days of the exports, YYYY-MM-DD, or ''. */
  technicalExported: string;
  highExported: string;
  /** What is wrong, in the person's own words. */
  story: string;
  /** What whoever reads the letter is asked to do, where that was found by questions. */
  asks: readonly string[];
  withSsids: boolean;
  /** Names of cleaned screenshots. */
  pictures: readonly string[];
  /** Examples that were typed. Where there are some, they come before those of the report. */
  examples: readonly GradeExample[];
  answers: LetterAnswers;
  /** What is written by hand has none, and needs no words for codes. */
  report?: ReportInWords;
}

/** What is known before a letter is begun. */
export interface KnownBefore extends Partial<Pick<Material, 'story' | 'asks' | 'answers'>> {
  side?: Side;
}

export interface Letter {
  subject: string;
  body: string;
}

export const noSender: Readonly<Sender> = {
  district: '',
  districtNumber: '',
  school: '',
  schoolNumber: '',
  side: 'high',
  otherSchool: '',
  otherSchoolNumber: '',
  name: '',
  email: '',
  phone: '',
};

export const noExample: Readonly<GradeExample> = { course: '', section: '', term: '', task: '', ssid: '', says: '' };
