/** The titles of the codes alone, for those who do not hold their words. */
import { allCodes, type Code } from '../rules/findings.ts';
import { words } from '../rules/registry.ts';

export const titles = Object.fromEntries(allCodes.map((code) => [code, words[code].title])) as Readonly<
  Record<Code, string>
>;
