/** Names that are a part of something: an address, the name of a file, a user name. */
import { family, given, county, kindOf, name, school } from './lexicon.ts';
import type { PrivateItem } from './private-kinds.ts';

/**
 * Letters joined by signs, digits among them, read from the first sign, so that only signs cost time. An address of mail
 * is found elsewhere.
 */
const chain = /(?=[._+-][\p{L}\d])(?<=(?<![\p{L}\d@._-])(?<head>\p{L}[\p{L}\d]{0,40}))(?:[._+-][\p{L}\d]{1,40}){1,8}/gu;
const fileEnding = /^(?:csv|xlsx?|pdf|docx?|png|jpe?g|txt|html?|zip|gif|tsv|xml|pptx?|heic|bmp|msg|eml)$/i;
const hostEnding = /^(?:com|org|net|gov|edu|us|io|example|test)$/i;

export function joinedNames(text: string): PrivateItem[] {
  const found: PrivateItem[] = [];
  for (const { 0: tail, index: sign, groups } of text.matchAll(chain)) {
    const whole = groups!['head']! + tail;
    const index = sign - groups!['head']!.length;
    const parts = [...whole.matchAll(/[\p{L}\d]+/gu)].map(({ 0: said, index: at }) => ({ said, at }));
    const last = parts.at(-1)!.said;
    const isFile = whole.includes('.') && fileEnding.test(last);
    if (!isFile && (hostEnding.test(last) || text[index + whole.length] === '@')) continue;
    if (!isFile && !/[._]/.test(whole)) continue;
    const pieces = (isFile ? parts.slice(0, -1) : parts).flatMap(({ said, at }) =>
      [...said.matchAll(/\p{Lu}?\p{Ll}{1,40}|\p{Lu}{1,40}(?!\p{Ll})/gu)].map(({ 0: piece, index: within }) => ({
        said: piece,
        from: at + within,
        to: at + within + piece.length,
        kind: piece.length < 2 ? 1 : kindOf(piece),
      })),
    );
    const isCalled = ({ kind, said }: (typeof pieces)[number]) =>
      (kind === 0 && said.length > 2) || ((kind & name) !== 0 && (kind & school) === 0);
    const first = pieces.findIndex(isCalled);
    if (first < 0) continue;
    let end = first;
    while (pieces[end + 1] && isCalled(pieces[end + 1]!)) end += 1;
    const all = pieces.slice(first, end + 1);
    const unknown = all.filter(({ kind }) => kind === 0).length;
    const isOfTwo =
      all.length > 1 &&
      (unknown > 0 || isFile || ((all[0]!.kind & (given | county)) !== 0 && (all[1]!.kind & (family | county)) !== 0));
    const isOfOne = unknown > 0 && (isFile || pieces.some(({ said }) => said.length === 1));
    if (isOfTwo || isOfOne) found.push({ kind: 'name', from: index + all[0]!.from, to: index + all.at(-1)!.to });
  }
  return found;
}
