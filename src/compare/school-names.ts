/** What the name of a calendar, a folder or a file says of a school. */

/** A school's own words. Case, spaces and punctuation do not count. */
const technicalWords = /\b(?:technical|technology|tech|vocational|career|atc|ctc)\b/i;
const otherSchoolWords = /\b(?:high|hs|middle|academy)\b/i;

/**
 * Whether a name is that of a technical school. A name that also says High, HS, Middle or Academy tells nothing.
 * @param name of a calendar, a folder or a file
 */
export function namesTechnical(name: string): boolean {
  const words = spaced(name);
  return technicalWords.test(words) && !otherSchoolWords.test(words);
}

/** A name with spaces for what files and folders write in their place. */
export const spaced = (name: string) => name.replace(/[_.]+|(?<=\p{L})-(?=\p{L})/gu, ' ');
