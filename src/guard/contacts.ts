/** Private e-mail addresses and phone numbers. Those of offices are not private, nor those that the writer gave as the own ones. */
import { labelBefore } from './plain-text.ts';
import type { PrivateItem, PrivateKind } from './private-kinds.ts';

const address = /(?<![\w.+%'-])\w[\w.+%'-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
const spelledOut =
  /(?<![\w.])\w[\w.+-]{0,63}(?: dot [\w+-]{1,63}){0,3} ?(?:[([] ?at ?[)\]]| at (?=\w{1,63} dot )) ?[\w-]{1,63}(?: ?(?:[([] ?dot ?[)\]]| dot |\.) ?[\w-]{1,63}){1,4}/gi;
const work =
  /@(?!(?:[\w-]+\.)?(?:stu|students?)\.)(?:[\w-]+\.)*(?:[\w-]+\.gov|kyschools\.us|k12\.ky\.us|infinitecampus\.(?:com|org))$/i;

export function emailAddresses(text: string): PrivateItem[] {
  const all = [...text.matchAll(address)].filter(([said]) => !work.test(said));
  return items('email', [...all, ...text.matchAll(spelledOut)]);
}

const shaped =
  /(?<![\w.])(?<!\d[-/])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}(?: - |[-. /]))\d{3}(?: - |[-. ])\d{4}(?!\w|[-.]\d)/g;
const withCountry = /\B\+1\d{10}\b/g;
const bare = /(?<![\w.-])(?:\d{10}|(?:\d{3}[-. ])?\d{3}[-. ]?\d{4})(?!\w|[-.]\d)/g;

const phoneWords = 'number|no|num|nr|ph|p|line|is|at|on|file|my|me|him|her|them|the|it|phone|direct';
const isPhone = labelBefore(
  '\\b(?:phone|ph|cell|mobile|tel|telephone|whatsapp|call|text|(?:contact|his|her|their|my|s) (?:number|no))(?!\\p{L})',
  phoneWords,
);
const isWork = labelBefore(
  '\\b(?:kde|kts|support|department(?: of education)?|offices?|schools?|work|desk|fax|toll free|atc|ctc|registrar|counselor|principal)(?!\\p{L})',
  `${phoneWords}|phone`,
);
const extension = /^[ ,]{0,3}(?:x|ext\.?|extension) ?\d/i;

const isHome = labelBefore('\\b(?:home|cell|mobile|parents?|mother|father|mom|dad|guardian)(?!\\p{L})', phoneWords);

export function phoneNumbers(text: string): PrivateItem[] {
  const hasExtension = ({ index, 0: said }: RegExpExecArray) =>
    extension.test(text.slice(index + said.length, index + said.length + 16));
  const isOffice = (match: RegExpExecArray) =>
    isWork(text, match.index) || (hasExtension(match) && !isHome(text, match.index));
  const labeled = [...text.matchAll(bare)].filter(({ index }) => isPhone(text, index));
  const all = [...text.matchAll(shaped), ...text.matchAll(withCountry), ...labeled];
  return items(
    'phone',
    all.filter((match) => !isOffice(match)),
  );
}

function items(kind: PrivateKind, matches: RegExpExecArray[]): PrivateItem[] {
  return matches.map(({ index, 0: said }) => ({ kind, from: index, to: index + said.length }));
}
