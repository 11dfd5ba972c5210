/** A saved check on the command line: read, compared, and written again. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { plural } from '../rules/names.ts';
import { basename, dirname, join, resolve } from 'node:path';
import { compareTexts } from '../intake/compare-texts.ts';
import { fewerGrades, type FewerGrades } from '../saved/fewer-grades.ts';
import { readSaved, type SavedFault, looksSaved } from '../saved/read-saved.ts';
import { saveCheck } from '../saved/save.ts';
import type { SavedCheck } from '../saved/saved-check.ts';
import { compareWithSaved, notComparable, type Morning, type NotComparable } from '../saved/since.ts';
import type { Today } from '../saved/today.ts';
import { WrongUse } from './arguments.ts';
import { localDay } from './given-files.ts';

/** What has come since a saved check. */
export interface SinceSaved {
  saved: SavedCheck;
  morning: Morning;
  fewer: FewerGrades[];
}

const faults: Record<SavedFault, string> = {
  'too-large': 'is too large for a saved check.',
  damaged: 'is damaged or incomplete: it cannot be read as a saved check.',
  'not-saved': 'is not a saved check of this site.',
  newer: 'is a saved check of a newer version. Use the newer version to open it.',
};

const reasons: Record<NotComparable, string> = {
  'another-year': 'is of a different school year, so nothing was compared with it.',
  'later-day': 'is of a later day than today’s files, so nothing was compared with it.',
  'nothing-common':
    'has no course, section, term and task in common with today’s files, so nothing was compared with it.',
};

/** The guard has a large vocabulary, and only a saved check needs it. */
async function guard(): Promise<(reason: string) => boolean> {
  const { findPrivate } = await import('../guard/find-private.ts');
  const asOf = localDay(new Date());
  return (reason) => findPrivate(reason, { asOf }).length > 0;
}

/**
 * The saved check that is meant: a file, or the newest in a folder. A path that ends in a slash is a folder, also before
 * there is one.
 * @param save where today's check goes: outside of that folder, the next morning finds nothing either
 * @returns undefined where a folder has none: that is a first day, and is told
 * @throws WrongUse where it cannot be used
 */
export async function savedAt(
  path: string,
  tell: (sentence: string) => void,
  save?: string,
): Promise<{ name: string; saved: SavedCheck } | undefined> {
  const at = resolve(path);
  const firstDay = () => {
    tell(`There is no saved check in "${path}" yet, so nothing was compared with an earlier day.`);
    if (save !== undefined && dirname(resolve(save)) !== at)
      tell(`"${save}" is not in that folder, so the next check will find none in it either.`);
  };
  if (!existsSync(at)) {
    if (/[/\\]$/.test(path)) return void firstDay();
    throw new WrongUse(
      `There is no file or folder "${path}". Before the first day, name the folder with a slash: "${path}/".`,
    );
  }
  if (!statSync(at).isDirectory())
    return { name: basename(at), saved: await readText(basename(at), readFileSync(at, 'utf8'), tell) };
  const texts = readdirSync(at)
    .filter((name) => name.endsWith('.json') && statSync(join(at, name)).isFile())
    .map((name) => ({ name, text: readFileSync(join(at, name), 'utf8') }))
    .filter(({ text }) => looksSaved(text));
  const found: { name: string; saved: SavedCheck; changed: number }[] = [];
  for (const { name, text } of texts)
    found.push({ name, saved: await readText(name, text, tell), changed: statSync(join(at, name)).mtimeMs });
  if (found.length === 0) firstDay();
  return found.sort((a, b) => compareTexts(b.saved.asOf, a.saved.asOf) || b.changed - a.changed)[0];
}

/** @throws WrongUse where the text is no saved check that can be used */
export async function readText(name: string, text: string, tell: (sentence: string) => void): Promise<SavedCheck> {
  const read = readSaved(text, await guard());
  if ('fault' in read) throw new WrongUse(`"${name}" ${faults[read.fault]}`);
  if (read.droppedReasons > 0)
    tell(
      `${plural(read.droppedReasons, ['reason', 'reasons'])} in "${name}" ${read.droppedReasons === 1 ? 'was' : 'were'} left out: a student may be named there.`,
    );
  return read.saved;
}

/** Compares today's check with a saved one, or says why not. */
export function sinceOf(
  name: string,
  saved: SavedCheck,
  today: Today,
  tell: (sentence: string) => void,
): SinceSaved | undefined {
  const why = notComparable(saved, today);
  if (why) {
    tell(`"${name}" ${reasons[why]}`);
    return undefined;
  }
  return { saved, morning: compareWithSaved(saved, today), fewer: fewerGrades(saved, today) };
}

/** Writes today's check, readable for its owner only: to a new file that then takes the place. Its folder is made. */
export function writeSaved(path: string, today: Today, since: SinceSaved | undefined, isHeld: boolean) {
  const saved = saveCheck(today, since ? { saved: since.saved, morning: since.morning, held: isHeld } : undefined);
  const at = resolve(path);
  const draft = join(dirname(at), `.${basename(at)}.${process.pid}`);
  try {
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(draft, `${JSON.stringify(saved, null, 1)}\n`, { mode: 0o600 });
    renameSync(draft, at);
  } catch {
    if (existsSync(draft)) unlinkSync(draft);
    throw new WrongUse(`"${path}" could not be written.`);
  }
}
