/** The parts of this item. */
export { answers } from './step-answers.ts';
export { codes, data } from './findings.ts';
export { rules } from './rule.ts';
export { words } from './words.ts';
