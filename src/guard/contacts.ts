/** Private e-mail addresses and phone numbers. Those of offices are not private, nor those that the writer gave as the own ones. */
import { labelBefore } from './plain-text.ts';
import type { PrivateItem, PrivateKind } from './private-kinds.ts';
import type { SpokenNumber } from './spoken-numbers.ts';

const address = /(?<![\w.+%'-])\w[\w.+%'-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
const spelledOut =
  /(?<![\w.])\w[\w.+-]{0,63}(?: dot [\w+-]{1,63}){0,3} ?(?:[([] ?at ?[)\]]| at (?=\w{1,63} dot )) ?[\w-]{1,63}(?: ?(?:[([] ?dot ?[)\]]| dot |\.) ?[\w-]{1,63}){1,4}/gi;
/** `jane @ gmail.com`, `jane at gmail.com`. */
const apart =
  /(?<![\w.])\w[\w.+-]{0,63}(?: @ ?| ?@ )[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w.])\w[\w.+-]{0,63} at (?:gmail|yahoo|hotmail|outlook|icloud|aol|live|msn|protonmail|proton)\.[a-z]{2,3}\b/gi;
const work =
  /@(?!(?:[\w-]+\.)?(?:stu|students?)\.)(?:[\w-]+\.)*(?:[\w-]+\.gov|kyschools\.us|k12\.ky\.us|infinitecampus\.(?:com|org))$/i;

export function emailAddresses(text: string): PrivateItem[] {
  const all = [...text.matchAll(address)].filter(([said]) => !work.test(said));
  const spelled = [...text.matchAll(spelledOut), ...text.matchAll(apart)].filter(
    ([said]) => !work.test(said.replaceAll(' ', '')),
  );
  return items('email', [...all, ...spelled]);
}

const shaped =
  /(?<![\w.])(?<!\d[-/])(?:\+?1[-. ]?)?(?:[([]\d{3}[)\]][-. ]?|\d{3}(?: - |[-. /_]))\d{3}(?: - |[-. _])\d{4}(?!\w|[-.]\d)/g;
const closed = /\B\(\d{3}\) ?\d{7}\b/g;
const withCountry = /\B\+1\d{10}\b/g;
const bare = /(?<![\w.-])(?:\d{10}|(?:\d{3}[-. ])?\d{3}[-. ]?\d{4})(?!\w|[-.]\d)/g;

const phoneWords =
  'mom|dad|mother|father|parent|parents|guardian|back|or|and|to|s|al|de|su|del|la|el|es|a|after|his|their|home|cell|phone|us|number|no|num|nr|ph|p|line|is|at|on|file|my|me|him|her|them|the|it|phone|direct';
const isPhone = labelBefore(
  '\\b(?:phone|ph|cell|cellphone|mobile|tel|telephone|whatsapp|call|calls|called|text|texts|texted|reach|reached|ring|voicemail|tel[eé]fono|celular|llam(?:e|ar|a|en)|n[uú]mero|(?:contact|home|his|her|their|my|mom|dad|mother|father|parent|guardian|s) (?:number|no|phone|cell))(?!\\p{L})',
  phoneWords,
);
const isWork = labelBefore(
  '\\b(?:kde|kts|support|department(?: of education)?|offices?|schools?|work|desk|fax|toll free|atc|ctc|registrar|counselor|principal)(?!\\p{L})',
  `${phoneWords}|phone`,
);
const extension = /^[ ,]{0,3}(?:x|ext\.?|extension) ?\d/i;

const isHome = labelBefore('\\b(?:home|cell|mobile|parents?|mother|father|mom|dad|guardian)(?!\\p{L})', phoneWords);

/** @param spoken numbers spelled in words */
export function phoneNumbers(text: string, spoken: readonly SpokenNumber[]): PrivateItem[] {
  const hasExtension = ({ index, 0: said }: RegExpExecArray) =>
    extension.test(text.slice(index + said.length, index + said.length + 16));
  const isOffice = (match: RegExpExecArray) =>
    isWork(text, match.index) || (hasExtension(match) && !isHome(text, match.index));
  const labeled = [...text.matchAll(bare)].filter(({ index }) => isPhone(text, index));
  const all = [...text.matchAll(shaped), ...text.matchAll(closed), ...text.matchAll(withCountry), ...labeled];
  const inWords = spoken
    .filter(
      ({ from, digits, words }) =>
        words > 2 && (digits === 10 || digits === 11 || (digits >= 7 && isPhone(text, from))),
    )
    .map(({ from, to }): PrivateItem => ({ kind: 'phone', from, to }));
  return [
    ...items(
      'phone',
      all.filter((match) => !isOffice(match)),
    ),
    ...inWords,
  ];
}

function items(kind: PrivateKind, matches: RegExpExecArray[]): PrivateItem[] {
  return matches.map(({ index, 0: said }) => ({ kind, from: index, to: index + said.length }));
}
