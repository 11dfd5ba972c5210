/** What names are made of besides their words. */
import { particles, suffixes } from '../cue-words.ts';
import { range, type Reader } from './reader.ts';

/** An initial or a suffix that follows belongs to the name. */
export function withInitial(read: Reader, end: number): number {
  const isSuffix = /^,? $/.test(read.gap(end)) && suffixes.has(read.small(end + 1));
  if (isSuffix && read.word(end + 1)!.shape !== 'small') return end + 1;
  return read.gap(end) === ' ' && read.isLoneInitial(end + 1) && read.isCapital(end) ? end + 1 : end;
}

/** One family name: one word, with what stands before or behind it, or two of Spanish. */
export function isFamily(read: Reader, from: number, to: number): boolean {
  const real = range(from, to).filter((each) => !particles.has(read.small(each)) && !suffixes.has(read.small(each)));
  return real.length < 2 || (real.length === 2 && isSpanish(read, ...real));
}

export function isSpanish(read: Reader, ...all: number[]): boolean {
  return all.some((at) => /[áéíñóúü]|ez$/iu.test(read.word(at)!.said));
}
