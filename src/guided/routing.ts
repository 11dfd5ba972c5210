/** The way through the guide's checklist: which question comes after which answer. Data alone: no words, no policy. */

/** Who can look at something, and change it. `own` = whoever is asked, at the own school. */
export type Owner = 'technical' | 'high' | 'district' | 'own';

/** Where a reader works. */
export const roles = ['technical', 'high', 'district'] as const;
export type Role = (typeof roles)[number];

export type QuestionId =
  | 'where'
  | 'sees'
  | 'alerts'
  | 'posted'
  | 'masks-technical'
  | 'arrived'
  | 'on-card'
  | 'masks-high'
  | 'setup'
  | 'tasks'
  | 'dates'
  | 'calc'
  | 'scores'
  | 'card';

/**
 * Where an answer leads: to a question; to the end of the questions; to the night, after which one looks again; to a
 * fault that its owner must mend; or to what KTS Support must hear of at once.
 */
export type Target = QuestionId | 'end' | 'night' | 'support-now' | { fault: Owner };

export interface AnswerRoute {
  to: Target;
  /** Only these readers are offered the answer. */
  only?: readonly Role[];
  /** Answers of other questions that are given by this one. */
  implies?: Readonly<Partial<Record<QuestionId, string>>>;
  /** A fault that does not end the questions. */
  also?: { fault: Owner };
  /** The question stays open: nobody has looked yet, or what is looked for is not there. */
  isOpen?: boolean;
  /** Not in order, and still no fault that someone mends here. */
  tells?: 'problem' | 'review';
  /** The item of the guide, where the answer is about another one than its question. */
  item?: string;
}

export interface Question {
  /** Item of the guide. Questions without one are about the reader. */
  item?: string;
  /** Who can look. */
  owner?: Owner;
  answers: Readonly<Record<string, AnswerRoute>>;
}

const unknown = (to: Target): AnswerRoute => ({ to, isOpen: true });

export const firstQuestion: QuestionId = 'where';

/** All questions, in the guide's order. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  where: { answers: { technical: { to: 'sees' }, high: { to: 'sees' }, district: { to: 'sees' } } },
  sees: {
    answers: {
      missing: { to: 'alerts' },
      'report-card': { to: 'card', implies: { posted: 'earlier', arrived: 'yes', 'on-card': 'no' } },
      different: { to: 'alerts', implies: { arrived: 'different' } },
      transcript: { to: 'alerts' },
      duplicate: { to: 'support-now', implies: { tasks: 'twice' }, item: '4a' },
      'no-alerts': { to: { fault: 'district' }, only: ['high', 'district'], implies: { alerts: 'never' }, item: '1b' },
      other: { to: 'alerts' },
    },
  },
  alerts: {
    item: '1',
    owner: 'own',
    answers: {
      none: { to: 'posted' },
      here: { to: { fault: 'own' } },
      technical: { to: { fault: 'technical' }, only: ['high', 'district'] },
      high: { to: { fault: 'high' }, only: ['technical', 'district'] },
      never: { to: 'posted', only: ['high', 'district'], also: { fault: 'district' }, item: '1b' },
      unknown: unknown('posted'),
    },
  },
  posted: {
    item: '2a',
    owner: 'technical',
    answers: {
      earlier: { to: 'masks-technical' },
      today: { to: 'night' },
      no: { to: { fault: 'technical' } },
      unknown: unknown('masks-technical'),
    },
  },
  'masks-technical': {
    item: '2a.ii',
    owner: 'technical',
    answers: {
      right: { to: 'arrived' },
      wrong: { to: { fault: 'technical' } },
      'not-shown': { to: 'arrived', tells: 'review' },
      unknown: unknown('arrived'),
    },
  },
  arrived: {
    item: '2b',
    owner: 'high',
    answers: {
      no: { to: 'masks-high', tells: 'problem' },
      yes: { to: 'on-card' },
      different: { to: 'setup', tells: 'problem' },
      unknown: unknown('masks-high'),
    },
  },
  'on-card': {
    item: '2b.i',
    owner: 'high',
    answers: { no: { to: 'card', tells: 'problem' }, yes: { to: 'setup' }, unknown: unknown('card') },
  },
  'masks-high': {
    item: '2b.ii',
    owner: 'high',
    answers: {
      right: { to: 'setup' },
      wrong: { to: { fault: 'high' } },
      'not-shown': { to: 'setup', tells: 'review' },
      unknown: unknown('setup'),
    },
  },
  setup: {
    item: '3',
    owner: 'own',
    answers: { right: { to: 'tasks' }, corrected: { to: 'night' }, unknown: { to: 'tasks', tells: 'review' } },
  },
  tasks: {
    item: '4a',
    owner: 'own',
    answers: {
      one: { to: 'dates' },
      twice: { to: 'support-now' },
      other: { to: { fault: 'own' } },
      unknown: unknown('dates'),
    },
  },
  dates: {
    item: '4c',
    owner: 'high',
    answers: {
      same: { to: 'calc' },
      differ: { to: 'calc' },
      elsewhere: { to: { fault: 'high' } },
      unknown: unknown('calc'),
    },
  },
  calc: {
    item: '4d',
    owner: 'high',
    answers: { no: { to: 'scores' }, yes: { to: { fault: 'high' } }, unknown: unknown('scores') },
  },
  scores: {
    item: '4e',
    owner: 'high',
    answers: {
      match: { to: 'card' },
      minimum: { to: { fault: 'high' } },
      gpa: { to: { fault: 'high' } },
      unknown: unknown('card'),
    },
  },
  card: {
    item: '4f',
    owner: 'district',
    answers: {
      yes: { to: 'setup' },
      no: { to: { fault: 'district' } },
      'not-shown': { to: { fault: 'district' } },
      unknown: unknown('setup'),
    },
  },
};

export const questionIds = Object.keys(questions) as QuestionId[];

export function isQuestion(target: Target): target is QuestionId {
  return typeof target === 'string' && target in questions;
}

/** The item of the guide that an answer is about. */
export function itemOf(question: QuestionId, answer: string): string | undefined {
  return questions[question].answers[answer]?.item ?? questions[question].item;
}

/** What an answer says about its item of the guide: nothing where the question is about the reader. */
export function resultOf(question: QuestionId, answer: string): 'problem' | 'review' | 'passed' | undefined {
  const { to, isOpen, also, tells } = questions[question].answers[answer]!;
  if (!itemOf(question, answer)) return undefined;
  if (isOpen) return 'review';
  if (typeof to === 'object' || to === 'support-now' || also) return 'problem';
  return tells ?? 'passed';
}

/** The answers that a reader is offered, in their order. */
export function answersFor(question: QuestionId, role: Role | undefined): string[] {
  return Object.entries(questions[question].answers)
    .filter(([, { only }]) => !only || (role !== undefined && only.includes(role)))
    .map(([answer]) => answer);
}
