/** What was found: plain data, no sentence. One kind of finding for each code, with the data that its item says. */
import type * as z from '../zod.ts';
import type { Side } from '../intake/kinds.ts';
import { schoolActor, itemOf, type Actor, type CodeFacts, type GradePart, type Outcome, type Item } from './code.ts';
import { codes, type data } from './registry.ts';

export type Code = keyof typeof codes;

/** Where a finding stands in a file: rows and column as a spreadsheet shows them. */
export interface Where {
  file: string;
  rows: number[];
  column?: string;
}

/** What the findings of a code name. */
export type DataOf<C extends Code> = z.infer<ReturnType<typeof data>[C]>;

/** A finding of one code. */
export interface FindingOf<C extends Code> {
  code: C;
  outcome: Outcome;
  step: Item;
  /** Where something must be done. */
  side: Side;
  school?: string;
  /** Records concerned. */
  count: number;
  where: Where[];
  data: DataOf<C>;
  /** Codes of other findings that likely explain it, the likelier first. */
  causes?: Code[];
  fixBy: Actor[];
}

/** A finding of any code: the code tells what its data are. */
export type Finding = { [C in Code]: FindingOf<C> }[Code];

/** A finding that says why a file could not be read. */
export type UnreadFinding = FindingOf<{ [C in Code]: (typeof codes)[C] extends { unread: true } ? C : never }[Code]>;

/** What each code says of itself. */
export const facts: Readonly<Record<Code, CodeFacts<Code>>> = codes;

/** All codes, in the order of the guide. */
export const allCodes = Object.keys(codes) as Code[];

/** The code that tells of a part of the technical school's grades: of several, the first. */
export const codeOfPart = (part: GradePart) => allCodes.find((code) => facts[code].part === part)!;

export const saysUnread = (code: Code) => facts[code].unread === true;

/** What is the same for all findings of a code, at a side. */
export function factsOf(code: Code, side: Side): { step: Item; outcome: Outcome; fixBy: Actor[] } {
  const { outcome, fixBy } = facts[code];
  return { step: itemOf(code), outcome, fixBy: fixBy.map((who) => (who === 'side' ? schoolActor(side) : who)) };
}

/** Who does the first thing to do about a finding. */
export const actsFirst = ({ code, side }: Pick<Finding, 'code' | 'side'>): Actor => {
  const [first] = facts[code].fixBy;
  return first === 'side' ? schoolActor(side) : first;
};

/** Whether findings of a code are something to fix. What waits for the night is not. */
export const isCause = ({ code, outcome }: Pick<Finding, 'code' | 'outcome'>) =>
  outcome !== 'notice' && facts[code].part !== 'waiting';
