/** What the check page holds: the schools, the files that were chosen, what was said about them, and the last result. */
import type { Progress } from '../../check.ts';
import type { MaskReading } from '../../intake/kinds.ts';
import type { FileToCheck } from '../../messages.ts';
import { stageNames } from '../../rules/names.ts';
import type { Result } from '../../report/view.ts';
import type { Engine } from './engine.ts';
import { Entries } from './entry/entries.svelte.ts';
import type { ChosenFile, NewFile, OwnedFile, Sample } from './files.ts';
import { today } from '../shared/numbers.ts';
import { enginePart } from './parts.ts';
import { phrases } from './phrases.ts';
import { firstHighSchool, labelOf, oneOfEach, type School } from './schools.ts';

/** `ready`: files are there and none was checked yet. While a check runs again, the last result stays. */
export type Phase = 'empty' | 'ready' | 'running' | 'done' | 'cancelled' | 'stopped';

/** What moves the eyes: `answer` takes the reader to the heading of the result, `here` leaves the focus where it is. */
type Then = 'answer' | 'here';

const msBetweenAnnouncements = 3000;
const msToFinishTyping = 400;

export class CheckSession {
  schools: School[] = $state(oneOfEach());
  files: ChosenFile[] = $state([]);
  /** The day on which the high school's file was exported, YYYY-MM-DD. */
  asOf = $state('');
  /** Which terms of a high school answer those of the technical school, by its label. */
  termMaps: Record<string, Record<string, string>> = $state({});
  /** How mask columns are to be read, where the user has said it. */
  masks: MaskReading | undefined = $state();
  /** Yesterday's check, where the person has opened it. */
  saved: Blob | undefined = $state.raw();
  /** The person says that a file with far fewer grades than yesterday is complete. */
  acceptFewer = $state(false);
  isSample = $state(false);
  result: Result | undefined = $state.raw();
  progress: Progress | undefined = $state.raw();
  /** What a screen reader says next. */
  announcement = $state('');
  /** Goes up by one for each result that the reader should be taken to. */
  arrivals = $state(0);
  /** Goes up by one each time the reader is taken back to the start. */
  restarts = $state(0);
  /** Goes up by one each time everything is cleared. */
  clearings = $state(0);
  /** What is pasted and typed in. */
  readonly entries = new Entries(this);
  #state: 'idle' | 'running' | 'done' | 'cancelled' | 'stopped' = $state('idle');
  #engine: Engine | undefined;
  /** The check that runs. Another one stands in its place as soon as it is given up. */
  #running: object | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announcedAt = 0;
  #lastKey = 0;

  get phase(): Phase {
    if (this.#state !== 'idle') return this.#state;
    return this.files.length > 0 ? 'ready' : 'empty';
  }

  get engine(): Engine | undefined {
    return this.phase === 'done' ? this.#engine : undefined;
  }

  get highSchools(): School[] {
    return this.schools.filter(({ side }) => side === 'high');
  }

  filesOf(school: School): ChosenFile[] {
    return this.files.filter((file) => file.school === school.id);
  }

  add(school: string, added: NewFile[]) {
    if (added.length === 0) return;
    this.putAwaySample();
    const known = this.schools.some(({ id }) => id === school) ? school : firstHighSchool;
    this.put(added.map((file) => ({ ...file, school: known })));
  }

  /** Adds files of several schools. Those of the same group make room for them. */
  put(files: OwnedFile[], group?: string) {
    const rest = this.files.filter(({ made }) => !group || made?.group !== group);
    this.files = [...rest, ...files.map((file) => ({ ...file, key: this.#nextKey() }))];
    enginePart.now()?.getReady();
    this.#changed('answer');
  }

  /** The files of a finished example are put away before the user's own come in. */
  putAwaySample() {
    if (this.isSample) this.#putAway();
  }

  remove(key: string) {
    const hadResult = this.result !== undefined;
    const group = this.files.find((file) => file.key === key)?.made?.group;
    this.files = this.files.filter((file) => file.key !== key && !(group && file.made?.group === group));
    if (this.files.length === 0) this.#forget();
    if (this.files.length === 0 && hadResult) this.restarts += 1;
    this.#changed('answer');
  }

  /** What the user says about a file: that it is of another kind, what its columns hold, its term, or its grading task. */
  say(key: string, about: Pick<ChosenFile, 'kind' | 'map' | 'term' | 'task'>) {
    const file = this.files.find((each) => each.key === key);
    if (!file) return;
    Object.assign(file, about);
    this.#changed('here');
  }

  sayTerms(school: string, terms: Record<string, string>) {
    this.termMaps = { ...this.termMaps, [school]: terms };
    this.#changed('answer');
  }

  sayMasks(masks: MaskReading | undefined) {
    this.masks = masks;
    this.#changed('answer');
  }

  openSaved(saved: Blob) {
    this.saved = saved;
    this.acceptFewer = false;
    this.#changed('answer');
  }

  /** A file with far fewer grades than yesterday is complete, as the person says. */
  sayComplete(isComplete: boolean) {
    this.acceptFewer = isComplete;
    this.#changed('answer');
  }

  sayDay(day: string) {
    this.asOf = day;
    this.#changed('here');
  }

  addHighSchool() {
    const number = Math.max(...this.highSchools.map(({ id }) => Number(id.slice('high-'.length)))) + 1;
    this.schools.push({ id: `high-${number}`, side: 'high', label: '' });
    if (this.files.some(({ school }) => school.startsWith('high-'))) this.#changed('here');
  }

  removeHighSchool(school: School) {
    const had = this.filesOf(school).length > 0;
    this.files = this.files.filter((file) => file.school !== school.id);
    this.schools = this.schools.filter(({ id }) => id !== school.id);
    if (this.files.length === 0) this.#forget();
    else if (had) this.#changed('here');
  }

  nameSchool(school: School, label: string) {
    school.label = label.trim();
    if (this.filesOf(school).length > 0) this.#changed('here');
  }

  trySample(sample: Sample) {
    this.#putAway();
    this.isSample = true;
    this.asOf = sample.asOf;
    const high = sample.highSchools.map((label, at): School => ({ id: `high-${at + 1}`, side: 'high', label }));
    this.schools = [...oneOfEach().slice(0, 1), ...high];
    this.files = sample.files.map(({ name, file, school }) => {
      return { name, file, key: this.#nextKey(), school: this.schools[school]?.id ?? firstHighSchool };
    });
    this.check('answer');
  }

  /** Checks all files. A check that runs is given up first. */
  check(then: Then = 'answer') {
    clearTimeout(this.#timer);
    this.#engine?.end();
    if (this.files.length === 0) return;
    this.#state = 'running';
    this.progress = undefined;
    this.#announcedAt = Date.now();
    void this.#run(then);
  }

  async #run(then: Then) {
    const run = (this.#running = {});
    const files = this.files.map((file) => this.#toCheck(file));
    const options = { asOf: this.asOf || today(), ...this.#terms(), masks: this.masks };
    try {
      const { startEngine } = await enginePart();
      if (this.#running !== run) return;
      this.#engine = startEngine(
        files,
        options,
        { saved: this.saved, acceptFewer: this.acceptFewer },
        {
          progress: (progress) => this.#report(progress),
          result: (result, said) => this.#show(result, said, then),
          stopped: () => this.#stop(),
        },
      );
    } catch {
      if (this.#running === run) this.#stop();
    }
  }

  cancel() {
    this.#forget();
    this.#state = 'cancelled';
    this.announcement = phrases.cancelled.title;
  }

  /** Clears, and takes the reader back to the top. */
  startOver() {
    this.clear();
    this.restarts += 1;
  }

  /** Files, fields and result are gone. */
  clear() {
    this.#putAway();
    this.entries.clear();
    this.clearings += 1;
  }

  #changed(then: Then) {
    clearTimeout(this.#timer);
    if (this.files.length === 0 || this.#state === 'idle' || this.#state === 'cancelled') return;
    if (then === 'answer') this.check(then);
    else this.#timer = setTimeout(() => this.check(then), msToFinishTyping);
  }

  /** A school without a name is the only one. */
  #terms() {
    const { '': termMap, ...termMapSchool } = $state.snapshot(this.termMaps);
    return { termMap, termMapSchool };
  }

  #toCheck({ key, name, file, school, kind, map, term, task }: ChosenFile): FileToCheck {
    const { side = 'high' } = this.schools.find(({ id }) => id === school) ?? {};
    const label = labelOf(this.highSchools, school);
    return { key, name, file, side, school: label, kind, map: $state.snapshot(map), term, task };
  }

  #report(progress: Progress) {
    this.progress = progress;
    const now = Date.now();
    if (now - this.#announcedAt < msBetweenAnnouncements) return;
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
    this.schools = oneOfEach();
    this.files = [];
    this.asOf = today();
    this.termMaps = {};
    this.masks = undefined;
    this.saved = undefined;
    this.acceptFewer = false;
    this.isSample = false;
    this.announcement = '';
  }

  /** Ends the check and lets go of its result. The files stay. */
  #forget() {
    clearTimeout(this.#timer);
    this.#engine?.end();
    this.#engine = undefined;
    this.#running = undefined;
    this.#state = 'idle';
    this.progress = undefined;
    this.result = undefined;
  }

  #nextKey(): string {
    this.#lastKey += 1;
    return `file-${this.#lastKey}`;
  }
}
