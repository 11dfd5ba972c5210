/** The way through the guide's checklist: which question comes after which answer. Data alone: no words, no policy. */

/** Who can look at something, and change it. `own` = whoever is asked, at the own school. */
export type WhoLooks = 'technical' | 'high' | 'district' | 'own';

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
  | 'high-side'
  | 'dates'
  | 'calc'
  | 'scores'
  | 'card';

/**
 * Where an answer leads: to the next question; to the night, after which one looks again; to a fault that its owner must
 * mend; to the one who knows, who must be asked before anything else is worth a question; or to what KTS Support must hear
 * of at once.
 */
export type Target = 'next' | 'night' | 'support-now' | { fault: WhoLooks } | { ask: WhoLooks };

export interface AnswerRoute {
  to: Target;
  /** Where it leads these readers instead. */
  for?: Readonly<Partial<Record<Role, Target>>>;
  /** Where it leads those who see this, whoever they are. */
  seeing?: Readonly<Partial<Record<string, Target>>>;
  /** Only these readers are offered the answer. */
  only?: readonly Role[];
  /** Answers of other questions that are given by this one. */
  implies?: Readonly<Partial<Record<QuestionId, string>>>;
  /** A fault that does not end the questions. */
  also?: { fault: WhoLooks };
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
  owner?: WhoLooks;
  /** It is asked only where an earlier question has one of these answers. */
  after?: Readonly<Partial<Record<QuestionId, readonly string[]>>>;
  answers: Readonly<Record<string, AnswerRoute>>;
}

const unknown: AnswerRoute = { to: 'next', isOpen: true };
/** The one who knows was asked: the other questions go on meanwhile. */
const asked: AnswerRoute = { to: 'next', isOpen: true };
const notAsked = 'not asked';
/** The technical school is asked about its own grade before it is asked about the high school. */
const notThere = ['no', 'unknown', 'asked', notAsked];

/** All questions, in the guide's order. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  where: { answers: { technical: { to: 'next' }, high: { to: 'next' }, district: { to: 'next' } } },
  sees: {
    answers: {
      missing: { to: 'next' },
      'report-card': {
        to: 'next',
        for: { technical: { ask: 'high' } },
        implies: { 'on-card': 'no' },
        tells: 'problem',
        item: '2b.i',
      },
      different: { to: 'next', implies: { arrived: 'different' } },
      transcript: { to: 'next' },
      duplicate: { to: 'support-now', implies: { tasks: 'twice' }, item: '4a' },
      'no-alerts': { to: { fault: 'district' }, only: ['high', 'district'], implies: { alerts: 'never' }, item: '1b' },
      other: { to: 'next' },
    },
  },
  alerts: {
    item: '1',
    owner: 'own',
    answers: {
      none: { to: 'next' },
      here: { to: { fault: 'own' } },
      technical: { to: { fault: 'technical' }, only: ['high', 'district'] },
      high: { to: { fault: 'high' }, only: ['technical', 'district'] },
      never: { to: 'next', only: ['high', 'district'], also: { fault: 'district' }, item: '1b' },
      unknown,
    },
  },
  posted: {
    item: '2a',
    owner: 'technical',
    after: { arrived: [...notThere, 'different'] },
    answers: {
      earlier: { to: 'next' },
      today: { to: 'night' },
      no: { to: { fault: 'technical' } },
      asked: { ...asked, only: ['high', 'district'] },
      unknown: { to: { ask: 'technical' }, isOpen: true },
    },
  },
  'masks-technical': {
    item: '2a.ii',
    owner: 'technical',
    after: { arrived: [...notThere, 'different'] },
    answers: {
      right: { to: 'next' },
      wrong: { to: { fault: 'technical' } },
      'not-shown': { to: 'next', tells: 'review' },
      unknown,
    },
  },
  arrived: {
    item: '2b',
    owner: 'high',
    answers: {
      no: { to: 'next', tells: 'problem' },
      yes: { to: 'next', for: { technical: { fault: 'high' } } },
      different: { to: 'next', tells: 'problem' },
      asked: { ...asked, only: ['technical'] },
      unknown: {
        to: 'next',
        for: { technical: { ask: 'high' } },
        seeing: { 'report-card': { ask: 'high' } },
        isOpen: true,
      },
    },
  },
  'on-card': {
    item: '2b.i',
    owner: 'high',
    after: { arrived: ['yes'] },
    answers: { no: { to: 'next', tells: 'problem' }, yes: { to: 'next' }, unknown },
  },
  'masks-high': {
    item: '2b.ii',
    owner: 'high',
    after: { arrived: notThere },
    answers: {
      right: { to: 'next' },
      wrong: { to: { fault: 'high' } },
      'not-shown': { to: 'next', tells: 'review' },
      unknown,
    },
  },
  setup: {
    item: '3',
    owner: 'own',
    answers: { right: { to: 'next' }, corrected: { to: 'night' }, unknown: { to: 'next', tells: 'review' } },
  },
  tasks: {
    item: '4a',
    owner: 'own',
    answers: {
      one: { to: 'next' },
      twice: { to: 'support-now' },
      other: { to: { fault: 'own' } },
      unknown,
    },
  },
  /** What only the high school can look at, in one question for the technical school. */
  'high-side': {
    owner: 'high',
    answers: {
      right: { to: 'next', implies: { 'masks-high': 'right', dates: 'same', calc: 'no', scores: 'match' } },
      some: { to: 'next' },
      unknown: { to: { ask: 'high' }, isOpen: true },
    },
  },
  dates: {
    item: '4c',
    owner: 'high',
    answers: {
      same: { to: 'next' },
      differ: { to: 'next' },
      elsewhere: { to: { fault: 'high' } },
      unknown,
    },
  },
  calc: {
    item: '4d',
    owner: 'high',
    answers: { no: { to: 'next' }, yes: { to: { fault: 'high' } }, unknown },
  },
  scores: {
    item: '4e',
    owner: 'high',
    answers: {
      match: { to: 'next' },
      minimum: { to: { fault: 'high' } },
      gpa: { to: { fault: 'high' } },
      unknown,
    },
  },
  card: {
    item: '4f',
    owner: 'district',
    after: { 'on-card': ['no', 'unknown'] },
    answers: {
      yes: { to: 'next' },
      no: { to: { fault: 'district' } },
      'not-shown': { to: { fault: 'district' } },
      unknown: { to: { ask: 'district' }, isOpen: true },
    },
  },
};

const atHighSchool: readonly QuestionId[] = [
  'where',
  'sees',
  'arrived',
  'posted',
  'on-card',
  'card',
  'alerts',
  'masks-high',
  'setup',
  'tasks',
  'dates',
  'calc',
  'scores',
  'masks-technical',
];

/** What a reader is asked, in order: first what can be seen where the reader works. */
const orders: Readonly<Record<Role, readonly QuestionId[]>> = {
  technical: [
    'where',
    'sees',
    'alerts',
    'posted',
    'masks-technical',
    'arrived',
    'setup',
    'tasks',
    'high-side',
    'masks-high',
    'dates',
    'calc',
    'scores',
  ],
  high: atHighSchool,
  district: atHighSchool,
};

/** Whether a question is asked, after these answers. */
export function isAsked(question: QuestionId, answerIn: (before: QuestionId) => string | undefined): boolean {
  const after = Object.entries(questions[question].after ?? {}) as [QuestionId, readonly string[]][];
  return after.every(([before, answers]) => answers.includes(answerIn(before) ?? notAsked));
}

/** What a reader is asked, in order. A reader who has not said where the work is, is asked that first. */
export function orderFor(role: Role | undefined): readonly QuestionId[] {
  return orders[role ?? 'high'];
}

/** Where an answer leads a reader who sees this. */
export function targetOf(question: QuestionId, answer: string, role: Role, sees: string | undefined): Target {
  const route = questions[question].answers[answer]!;
  return (sees && route.seeing?.[sees]) || route.for?.[role] || route.to;
}

export const questionIds = Object.keys(questions) as QuestionId[];

/** The item of the guide that an answer is about. */
export function itemOfAnswer(question: QuestionId, answer: string): string | undefined {
  return questions[question].answers[answer]?.item ?? questions[question].item;
}

/** What an answer says about its item of the guide: nothing where the question is about the reader. */
export function resultOf(question: QuestionId, answer: string): 'problem' | 'review' | 'passed' | undefined {
  const { to, isOpen, also, tells } = questions[question].answers[answer]!;
  if (!itemOfAnswer(question, answer)) return undefined;
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
