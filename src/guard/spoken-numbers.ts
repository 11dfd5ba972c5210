/** Numbers spelled in words, of English and Spanish: `nine eight seven, six five, four three two one`. */

/** How many digits a word stands for. */
const digitsOf = new Map<string, number>([
  ...'zero oh o one two three four five six seven eight nine cero uno dos tres cuatro cinco seis siete ocho nueve niner nought o'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word) => [word, 2] as const),
]);

export interface SpokenNumber {
  from: number;
  to: number;
  /** About how many digits it stands for. */
  digits: number;
  /** Words among them; the rest are digits. */
  words: number;
}

const token = new RegExp(
  `\\b(?<![\\u00C0-\\u024F])(?:${[...digitsOf.keys()].join('|')})(?![a-z\\u00C0-\\u024F])|\\d+`,
  'gi',
);
/** What is said between digits. */
const between =
  /^[ ,.\-/:;\n]{1,5}(?:(?:dash|hyphen|space|then|and|and then|dot|point|slash|pause|next|gui[oó]n|y|luego|um|uh|double|triple|doble)[ ,.\-/]{1,3}){0,2}$/i;

/** `last four`, `last four of`: tells how many follow, and is none of them. */
const isCount = /(?<!\p{L})(?:last|final|first|the|[uú]ltimos|these|those) $/iu;

/** Runs of at least four numbers in which words stand, with nothing but signs between them. */
export function spokenNumbers(text: string): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  let run: SpokenNumber | undefined;
  const end = () => {
    if (run && run.words > 0 && run.digits >= 4) found.push(run);
    run = undefined;
  };
  for (const { 0: said, index } of text.matchAll(token)) {
    const word = /\d/.test(said) ? undefined : digitsOf.get(said.toLowerCase());
    if (!run && /^(?:four|cuatro|nine|4)$/i.test(said) && isCount.test(text.slice(Math.max(0, index - 10), index)))
      continue;
    const times = repeated(text.slice(Math.max(0, index - 8), index));
    const digits = (word ?? (/\d/.test(said) ? said.length : 0)) * times;
    const isNext = run !== undefined && between.test(text.slice(run.to, Math.min(index, run.to + 16)));
    if (run && isNext) {
      // `eighty-seven` has two digits, not three.
      const isUnit = word === 1 && run.words > 0 && /ty$/i.test(text.slice(run.from, run.to));
      run = {
        ...run,
        to: index + said.length,
        digits: run.digits + (isUnit ? 0 : digits),
        words: run.words + (word ? 1 : 0),
      };
    } else {
      end();
      run = { from: index, to: index + said.length, digits, words: word ? 1 : 0 };
    }
  }
  end();
  return found;
}

/** `double five` stands for two digits. */
function repeated(before: string): number {
  const [, said] = /(double|doble|triple) $/i.exec(before) ?? [];
  if (!said) return 1;
  return said.toLowerCase() === 'triple' ? 3 : 2;
}
