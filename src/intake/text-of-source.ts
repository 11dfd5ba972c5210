/** A file as text. */
import { bytesOf } from './decode.ts';
import type { Source } from './kinds.ts';

/** Its text, or the beginning of it. @param most bytes; all where it is left out */
export const textOfSource = (source: Source, most = source.size) =>
  new TextDecoder().decode(bytesOf(source, 0, Math.min(most, source.size)));
