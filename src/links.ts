/**
 * The one place for the addresses that the KTS guide refers to, and for who publishes this site.
 * Our copy of the guide has no addresses but the one of KTS Support. Without `url`, readers are told whom to ask.
 *
 * To set an address, a person opens it first, reads that it is what the guide means, and then writes it as `url`. Nothing
 * else has to be changed. Of the KTS Data Exchange webpage, stored copies of 2020 and 2024 are known, at
 * https://education.ky.gov/districts/tech/sis/Pages/KSIS-KTS-Data-Exchange.aspx. Whether it is still there, nobody has
 * confirmed yet. If it is, `webpage` gets that address:
 *
 *     webpage: { name: 'KTS Data Exchange webpage', url: 'https://education.ky.gov/...', ask: '...' },
 */

export interface GuideLink {
  /** What the guide calls it. */
  name: string;
  /** Where it is. Without it, readers see `ask` instead of a link. */
  url?: string;
  /** What to ask whom for, as it follows the name in brackets. */
  ask: string;
}

export const supportAddress = 'ktssupport@education.ky.gov';

export const links = {
  webpage: { name: 'KTS Data Exchange webpage', ask: 'ask KTS Support for its address' },
  support: { name: 'KTS Support', url: `mailto:${supportAddress}`, ask: `write to ${supportAddress}` },
  userGroup: { name: 'Data Exchange User Group document', ask: 'ask KTS Support for it' },
  video: { name: 'Video', ask: 'ask KTS Support whether and where you can watch it' },
  slides: { name: 'PowerPoint Presentation', ask: 'ask KTS Support for it' },
} satisfies Record<string, GuideLink>;

export type LinkName = keyof typeof links;

/** Who answers for this site. Leave out what nobody does. */
interface Publisher {
  /** Such as the name of an office. */
  publisher?: string;
  /** Who is told of a hole in its security: `mailto:` or `https:`, and the day until which that holds, at most a year ahead. */
  security?: { contact: string; until: string };
}
export const site: Publisher = {};

/** The sentence about the publisher, as it stands at the foot of every page. */
export function publisherSentence({ publisher }: Publisher = site): string {
  return publisher ? `Published by ${publisher}.` : 'Not an official KDE or KTS site.';
}
