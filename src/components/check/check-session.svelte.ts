/** What a page with a checker holds: the files that came in, what was said about them, and the last result. */
import type { Progress } from '../../check.ts';
import type { MaskReading, SaidOfFile } from '../../intake/kinds.ts';
import { stageNames } from '../../rules/names.ts';
import type { Result } from '../../report/view.ts';
import { today } from '../shared/numbers.ts';
import * as hand from './checker/files-in-hand.ts';
import type { FileIn, FileInHand, Intake, Owner, SampleFiles } from './checker/files-in-hand.ts';
import { PageReading, toCheck } from './checker/reading.svelte.ts';
import type { DeskInWorker, Engine } from './engine.ts';
import { Entries } from './entry/entries.svelte.ts';
import { enginePart } from './parts.ts';
import { phrases } from './phrases.ts';
import { schoolsOf, type SchoolOnPage } from './schools.ts';

/** `ready`: files are there and none was checked yet. While a check runs again, the last result stays. */
export type CheckPhase = 'empty' | 'ready' | 'running' | 'done' | 'cancelled' | 'stopped';

/** What moves the eyes: `answer` takes the reader to the heading of the result, `here` leaves the focus where it is. */
type Then = 'answer' | 'here';

/** What the person did last with the files, and how it was before. */
interface Undoable {
  said: string;
  before: Intake;
  /** Brings back what is not of the intake. */
  restore?(): void;
  /** There was a result too. */
  hadResult?: boolean;
}

const msBetweenAnnouncements = 3000;
const msToFinishTyping = 400;

export class CheckSession {
  intake: Intake = $state.raw(hand.nothingIn);
  /** The day for which all is checked, YYYY-MM-DD; '' where each high school has its own. */
  asOf = $state('');
  /** Which terms of a high school answer those of the technical school, by its label. */
  termMaps: Record<string, Record<string, string>> = $state({});
  /** How the mask columns of a school are to be read, where the user has said it: by its name in the filter. */
  masks: Readonly<Record<string, MaskReading>> = $state.raw({});
  /** The person says that a file with far fewer grades than yesterday is complete. */
  acceptFewer = $state(false);
  isSample = $state(false);
  result: Result | undefined = $state.raw();
  progress: Progress | undefined = $state.raw();
  /** What a screen reader says next. */
  announcement = $state('');
  /** What can be undone. */
  undoable: Undoable | undefined = $state.raw();
  /** Goes up by one for each result that the reader should be taken to. */
  arrivals = $state(0);
  /** Goes up by one each time the reader is taken to the first open question. */
  questions = $state(0);
  /** Goes up by one each time the reader is taken back to the start. */
  restarts = $state(0);
  /** Goes up by one each time everything is cleared. */
  clearings = $state(0);
  /** What is pasted and typed in. */
  readonly entries = new Entries(this);
  readonly reading = new PageReading(this, {
    progress: (progress) => this.#report(progress),
    stopped: () => this.#stop(),
  });
  /** Whose files are is told from their rows; else each has its place. */
  readonly #sorts: boolean;
  #state: 'idle' | 'running' | 'done' | 'cancelled' | 'stopped' = $state('idle');
  #engine: Engine | undefined = $state.raw();
  /** The check that goes on. Another one stands in its place as soon as it is given up. */
  #running: object | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announcedAt = 0;

  constructor({ sorts = false }: { sorts?: boolean } = {}) {
    this.#sorts = sorts;
  }

  get phase(): CheckPhase {
    if (this.#state !== 'idle') return this.#state;
    return this.files.length > 0 ? 'ready' : 'empty';
  }

  get engine(): Engine | undefined {
    return this.phase === 'done' ? this.#engine : undefined;
  }

  get files(): readonly FileInHand[] {
    return this.intake.files;
  }

  /** The file of a card: the parts of a split file have a number behind its key. */
  fileOf(card: string): FileInHand | undefined {
    const [key] = card.split('/');
    return this.files.find((file) => file.key === key);
  }

  /** The files that must be asked about before a check. */
  readonly asking: FileInHand[] = $derived.by(() => (this.#sorts ? hand.asking(this.intake) : []));
  readonly highSchools: string[] = $derived(hand.highSchools(this.intake));
  /** The schools of a page with a place for each side. */
  readonly schools: SchoolOnPage[] = $derived(schoolsOf(this.highSchools));

  filesOf({ side, school }: Owner): FileInHand[] {
    return this.files.filter(({ owner }) => owner?.side === side && (owner.school ?? '') === (school ?? ''));
  }

  add(added: readonly FileIn[]) {
    if (added.length === 0) return;
    this.putAwaySample();
    this.put(added);
  }

  /** Adds files. Those of the same group make room for them. */
  put(files: readonly FileIn[], group?: string) {
    this.intake = hand.add(this.intake, files, group);
    this.undoable = undefined;
    // One worker has all files: a second one would wait for nothing.
    if (!this.reading.desk) enginePart.now()?.getReady();
    this.#changed('answer');
  }

  /** The files of a finished example are put away before the user's own come in. */
  putAwaySample() {
    if (this.isSample) this.#putAway();
  }

  remove(key: string) {
    const name = this.fileOf(key)?.name ?? '';
    const hadResult = this.result !== undefined;
    // A file that is still being read is not read to its end.
    if (this.reading.isOn && !this.intake.seen[key]) this.reading.end();
    this.#change(hand.remove(this.intake, this.fileOf(key)?.key ?? key), phrases.undo.removed(name));
    if (this.files.length > 0) return;
    this.#forget();
    if (hadResult) this.restarts += 1;
  }

  /** What the user says about a file: that it is of another kind, what its columns hold, its term, or its grading task. */
  say(card: string, about: SaidOfFile) {
    const file = this.fileOf(card);
    if (!file) return;
    this.intake = hand.say(this.intake, file.key, about);
    this.#changed('here');
  }

  /** Whose a file, or the part of one calendar, is. */
  own(key: string, calendar: string, owner: Owner | undefined) {
    const name = this.fileOf(key)?.name ?? '';
    this.#change(hand.own(this.intake, key, calendar, owner), phrases.undo.moved(name));
  }

  keepWhole(key: string, isWhole: boolean) {
    this.intake = hand.keepWhole(this.intake, key, isWhole);
    this.#changed('here');
  }

  replace(key: string, file: FileIn) {
    const name = this.fileOf(key)?.name ?? '';
    this.#change(hand.replace(this.intake, key, file), phrases.undo.replaced(name));
  }

  rename(from: string, to: string) {
    const isOne = this.highSchools.includes(to);
    this.#change(hand.rename(this.intake, from, to), isOne ? phrases.undo.merged(to) : phrases.undo.renamed(to));
  }

  undo() {
    const { before, restore, hadResult } = this.undoable ?? {};
    if (!before) return;
    // A key that is used again would stand for another file.
    this.intake = { ...before, lastKey: Math.max(before.lastKey, this.intake.lastKey) };
    this.undoable = undefined;
    restore?.();
    this.announcement = phrases.undo.done;
    if (hadResult) this.check();
    else this.#changed('here');
  }

  /** A file with far fewer grades than yesterday is complete, as the person says. */
  sayComplete(isComplete: boolean) {
    this.acceptFewer = isComplete;
    this.#changed('answer');
  }

  sayTerms(school: string, terms: Record<string, string>) {
    this.termMaps = { ...this.termMaps, [school]: terms };
    this.#changed('answer');
  }

  /** @param masks undefined where the user takes it back */
  sayMasks(school: string, masks: MaskReading | undefined) {
    const others = Object.entries(this.masks).filter(([label]) => label !== school);
    this.masks = Object.fromEntries(masks ? [...others, [school, masks]] : others);
    this.#changed('answer');
  }

  /** The day for which all is checked. */
  sayDay(day: string) {
    this.asOf = day;
    this.#changed('here');
  }

  /** The export day of one high school. */
  sayDayOf(school: string, day: string) {
    this.intake = hand.sayDay(this.intake, school, day);
    this.#changed('here');
  }

  dayOf = (school: string) => hand.dayOf(this.intake, school, today());

  trySample(sample: SampleFiles) {
    this.#putAway();
    this.isSample = true;
    this.asOf = sample.asOf;
    const schools = schoolsOf(sample.highSchools);
    this.intake = hand.add(
      { ...this.intake, days: Object.fromEntries(sample.highSchools.map((label) => [label, sample.asOf])) },
      sample.files.map(({ school, ...file }) => {
        const { side, school: label } = schools[school] ?? schools[1]!;
        return { ...file, owner: { side, ...(label ? { school: label } : {}) } };
      }),
    );
    this.check('answer');
  }

  /** Checks all files, once it is known whose they are. */
  check(then: Then = 'answer') {
    clearTimeout(this.#timer);
    if (this.files.length === 0) return;
    this.#engine?.end();
    this.#state = 'running';
    this.progress = undefined;
    this.#announcedAt = Date.now();
    void this.#run(then);
  }

  async #run(then: Then) {
    const run = (this.#running = {});
    const isGivenUp = () => this.#running !== run;
    let isBegun = false;
    const begin = (desk: DeskInWorker) => {
      isBegun = true;
      if (isGivenUp()) return;
      if (this.asking.length > 0) return this.#ask();
      const saved = hand.savedIn(this.intake)?.file;
      const since = { saved, acceptFewer: this.acceptFewer };
      this.#engine = desk.check(toCheck(this.intake), this.#options(), since, (result, said) => {
        if (!isGivenUp()) this.#show(result, said, then);
      });
    };
    try {
      if (this.#sorts) await this.#read(begin);
      if (!isBegun && !isGivenUp()) begin(await this.reading.deskThere());
    } catch {
      if (!isGivenUp()) this.#stop();
    }
  }

  #read(onKnown?: (desk: DeskInWorker) => void) {
    return this.reading.begin((desk) => {
      this.progress = undefined;
      onKnown?.(desk);
    });
  }

  /** Leads to the first file that must be asked about. */
  #ask() {
    this.#forgetResult();
    this.questions += 1;
    this.announcement = phrases.needsAnswers(this.asking.length);
  }

  cancel() {
    this.#forget();
    this.#state = 'cancelled';
    this.announcement = phrases.cancelled.title;
  }

  /** Clears, and takes the reader back to the top. It can be undone until the next file comes. */
  startOver() {
    const { intake: before, isSample } = this;
    const [hadResult, restoreEntries] = [this.result !== undefined, this.entries.clear()];
    const said = { termMaps: this.termMaps, masks: this.masks, acceptFewer: this.acceptFewer };
    this.clear();
    this.restarts += 1;
    if (isSample || before.files.length === 0) return;
    const restore = () => {
      Object.assign(this, said);
      restoreEntries();
    };
    this.undoable = { said: phrases.undo.cleared, before, restore, hadResult };
  }

  /** Files, fields and result are gone. */
  clear() {
    this.#putAway();
    this.entries.clear();
    this.clearings += 1;
  }

  /** A change that can be undone. */
  #change(next: Intake, said: string) {
    const before = this.intake;
    this.intake = next;
    this.undoable = { said, before };
    this.announcement = said;
    this.#changed('here');
  }

  #changed(then: Then) {
    clearTimeout(this.#timer);
    if (this.files.length === 0) return;
    const isChecked = this.#state !== 'idle' && this.#state !== 'cancelled';
    if (!isChecked) {
      if (this.#sorts) void this.#read().catch(() => this.#stop());
    } else if (then === 'answer') this.check(then);
    else this.#timer = setTimeout(() => this.check(then), msToFinishTyping);
  }

  #options() {
    const { '': termMap, ...termMapSchool } = $state.snapshot(this.termMaps);
    return {
      asOf: this.asOf || today(),
      termMap,
      termMapSchool,
      masksSchool: this.masks,
      ...(this.#sorts ? { daysFromFiles: true, asOfSchool: this.intake.days, refused: this.reading.refused } : {}),
    };
  }

  #report(progress: Progress) {
    this.progress = progress;
    const now = Date.now();
    if (this.#state !== 'running' || now - this.#announcedAt < msBetweenAnnouncements) return;
    this.#announcedAt = now;
    this.announcement = phrases.progressSaid(stageNames[progress.stage], progress.rows);
  }

  #show(result: Result, said: string, then: Then) {
    this.progress = undefined;
    this.result = result;
    this.#state = 'done';
    if (then === 'answer') this.arrivals += 1;
    this.announcement = then === 'answer' ? phrases.finished : phrases.checkedAgain(said);
  }

  #stop() {
    this.#forget();
    this.#state = 'stopped';
    this.announcement = phrases.stopped.title;
  }

  /** Files and result are gone. What was begun in a form stays. */
  #putAway() {
    this.#forget();
    this.intake = { ...hand.nothingIn, lastKey: this.intake.lastKey };
    this.asOf = this.#sorts ? '' : today();
    this.termMaps = {};
    this.masks = {};
    this.acceptFewer = false;
    this.isSample = false;
    this.undoable = undefined;
    this.announcement = '';
    this.reading.forget();
  }

  /** Ends the check and lets go of its result and of what was read. The files stay. */
  #forget() {
    this.reading.end();
    this.#forgetResult();
  }

  #forgetResult() {
    clearTimeout(this.#timer);
    this.#engine?.end();
    this.#engine = undefined;
    this.#running = undefined;
    this.#state = 'idle';
    this.progress = undefined;
    this.result = undefined;
  }
}
