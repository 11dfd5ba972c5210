/** Reading and sorting: one worker reads each file of a page once and says whose it is. The check then asks the same worker. */
import type { FileToCheck } from '../../../messages.ts';
import type { FileSeen } from '../../../sorting/seen.ts';
import { today } from '../../shared/numbers.ts';
import type { DeskInWorker, Listener } from '../engine.ts';
import type { PasteAbout } from '../entry/entries.svelte.ts';
import { enginePart, labelPart } from '../parts.ts';
import { phrases } from '../phrases.ts';
import * as hand from './files-in-hand.ts';
import type { Intake } from './files-in-hand.ts';

/** The page that has the files. */
export interface PageWithFiles {
  intake: Intake;
  /** The day for which all is checked, YYYY-MM-DD; '' where each high school has its own. */
  readonly asOf: string;
  readonly isSample: boolean;
}

/** The key of text that is only looked at. */
const PASTED = 'pasted';

export class PageReading {
  /** Files are being read and sorted. */
  isOn = $state(false);
  /** The worker that has read the files. */
  desk: DeskInWorker | undefined = $state.raw();
  /** Labels that may be a person's name. */
  refused: readonly string[] = [];
  readonly #page: PageWithFiles;
  readonly #listener: Listener;
  /** Files that were looked into for a zip. */
  #unpacked: readonly string[] = [];
  /** The reading that goes on. Another one stands in its place as soon as it is given up. */
  #now: object | undefined;

  constructor(page: PageWithFiles, listener: Listener) {
    this.#page = page;
    this.#listener = listener;
  }

  /**
   * Reads and sorts what came in. Ends when all is known, or when something else has come since.
   * @param onKnown called at once when all is known, before the page shows it: the worker then checks while it does
   */
  async begin(onKnown?: (desk: DeskInWorker) => void): Promise<void> {
    const page = this.#page;
    if (page.intake.files.length === 0) return;
    const now = (this.#now = {});
    this.isOn = true;
    const desk = await this.deskThere();
    await this.#unpack(now, desk);
    for (;;) {
      if (this.#now !== now) return;
      const found = await desk.sort(toCheck(page.intake), page.asOf || today(), this.refused);
      if (this.#now !== now) return;
      const refused = await refusedOf(found.guessed.filter((label) => !this.refused.includes(label)));
      if (this.#now !== now) return;
      if (refused.length === 0) {
        page.intake = hand.see(page.intake, found);
        break;
      }
      this.refused = [...this.refused, ...refused];
    }
    this.isOn = false;
    onKnown?.(desk);
  }

  /**
   * What pasted text would be beside the files that are here, before it is added.
   * @param about whose it is and of what kind, where that is known, and the entry in whose place it comes
   */
  async look(text: string, { owner, kind, group }: PasteAbout): Promise<FileSeen | undefined> {
    const desk = await this.deskThere();
    const { intake, asOf, isSample } = this.#page;
    const files = intake.files.filter(({ made }) => !isSample && (group === undefined || made?.group !== group));
    const pasted: FileToCheck = {
      ...{ key: PASTED, name: phrases.paste.title, folders: [], changed: '', file: new Blob([text]), kind },
      owners: owner ? { '': owner } : {},
    };
    const all = [...toCheck({ ...intake, files }), pasted];
    const { seen } = await desk.sort(all, asOf || today(), this.refused, true);
    return seen[PASTED];
  }

  /** Puts what is in zips in their place. */
  async #unpack(now: object, desk: DeskInWorker) {
    const open = this.#page.intake.files.filter(({ key }) => !this.#unpacked.includes(key));
    const unpacked = await Promise.all(open.map((file) => desk.unzip(file)));
    if (this.#now !== now) return;
    for (const [i, file] of open.entries()) {
      const inner = unpacked[i];
      this.#unpacked = [...this.#unpacked, file.key];
      if (inner) this.#page.intake = hand.unpack(this.#page.intake, file.key, inner);
    }
  }

  async deskThere(): Promise<DeskInWorker> {
    const { openDesk } = await enginePart();
    return (this.desk ??= openDesk(this.#listener));
  }

  /** Ends the worker, with all that it has read. */
  end() {
    this.desk?.end();
    this.desk = undefined;
    this.#now = undefined;
    this.isOn = false;
  }

  /** Forgets what was found out about files that are put away. */
  forget() {
    this.refused = [];
    this.#unpacked = [];
  }
}

/** The files as the worker is given them. */
export const toCheck = ({ files }: Intake): FileToCheck[] =>
  files.map(({ key, name, folders = [], changed = '', file, isWhole, kind, map, term, task, ...about }) => ({
    ...{ key, name, folders: [...folders], changed, file, isWhole, kind, map: $state.snapshot(map), term, task },
    owners: { ...hand.ownersOf({ ...about, key, name, file, isWhole }) },
  }));

/** Labels that may be a person's name. Where that cannot be told, all of them. */
async function refusedOf(labels: readonly string[]): Promise<string[]> {
  if (labels.length === 0) return [];
  const part = await labelPart().catch(() => undefined);
  return labels.filter((label) => !part || part.mayBePerson(label));
}
