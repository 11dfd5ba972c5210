/** The parts of this item. */
export { codes, data } from './findings.ts';
export { rules } from './rule.ts';
export { words } from './words.ts';
