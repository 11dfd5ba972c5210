/**
 * `node scripts/guard-words.mjs`: packs the words of src/guard/word-lists, one a line, into src/guard/vocabulary.ts.
 * Small letters and one form of a word are enough: what ends in -s, -ed, -ing, -ly or -ness is found by its stem.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './machine.mjs';

const lists = {
  schoolWords:
    'Words of schools, courses, products, places, days, and abbreviations: capital letters say nothing about them.',
  placeWords: 'What makes a place or a program of the name before it: `Logan County`, `Ernie Sanders Memorial Lab`.',
  givenWords: 'Words that are given names too: `Hunter`, `Grace`.',
  familyWords: 'Words that are family names too, and the most common family names: `Fields`, `Stone`.',
  countyWords: 'Counties and schools of Kentucky, and far places: most are names of people too.',
  spanishWords: 'Everyday words of Spanish.',
  everydayWords: 'Everyday words of English.',
};

/** Each word as how much of the word before it is kept, told by a capital letter, and what follows. */
function packed(words) {
  let last = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let same = 0;
      while (same < last.length && word[same] === last[same]) same += 1;
      last = word;
      return String.fromCharCode(65 + same) + word.slice(same);
    })
    .join('');
}

/** Lines of about 110 letters, each beginning with a word. */
const inLines = (text) => text.replaceAll(/([A-Z].{80,110}?)(?=[A-Z]|$)/g, '$1\n');

export function vocabulary() {
  const all = Object.entries(lists).map(([name, said]) => {
    const file = join(root, 'src/guard/word-lists', `${name.replace('Words', '')}.txt`);
    const words = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return `/** ${said} */\nexport const ${name} = \`\n${inLines(packed(words))}\`;\n`;
  });
  return `/**\n * The words that the guard knows, packed from word-lists by scripts/guard-words.mjs. A capital letter tells how many\n * letters of the word before are kept, from A for none.\n */\n\n${all.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(root, 'src/guard/vocabulary.ts'), vocabulary());
