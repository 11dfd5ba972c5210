/** What has come since a saved check, and what the reader sets aside. Both go into the check that is saved today. */
import type { Result } from '../../../report/view.ts';
import type { MorningView } from '../../../saved/morning-view.ts';
import type { NotOpened } from '../../../saved/open-saved.ts';
import type { KnownGrade } from '../../../saved/saved-check.ts';
import type { Engine } from '../engine.ts';

/** Says which texts hold what no saved check may hold. */
type IsPrivate = (text: string) => boolean;

export class MorningState {
  view: MorningView | undefined = $state.raw();
  notOpened: NotOpened | undefined = $state.raw();
  /** What is set aside: as saved, and as the reader has changed it. */
  known: readonly KnownGrade[] = $state.raw([]);
  /** Reasons of the saved check that were left out. */
  dropped = $state(0);
  #engine: Engine | undefined;
  #result: Result | undefined;
  #isChanged = false;
  /** The saved list that the reader's changes are made on. */
  #of = '';

  /** Another check: what the reader has set aside stays, as long as it is compared with the same saved check. */
  async renew(engine: Engine | undefined, result: Result, guard: () => Promise<IsPrivate>) {
    this.#engine = engine;
    if (this.#result === result) return;
    this.#result = result;
    const { morning } = result;
    this.notOpened = morning && 'why' in morning ? morning : undefined;
    this.view = morning && 'since' in morning ? morning : undefined;
    if (!this.view) return;
    const saved = this.view.known;
    const of = JSON.stringify(saved);
    if (this.#of !== of) {
      this.#of = of;
      const kept = saved.length === 0 ? [] : await withoutPrivate(saved, guard);
      if (this.#result !== result) return;
      this.known = [...kept, ...this.known.filter((each) => !saved.includes(each))];
      this.dropped = saved.length - kept.length;
    }
    if (this.#isChanged || this.dropped > 0) await this.#tell();
  }

  async setAside(known: KnownGrade) {
    this.known = [...this.known.filter((each) => !isSame(each, known)), known];
    this.#isChanged = true;
    await this.#tell();
  }

  async bringBack(known: KnownGrade) {
    this.known = this.known.filter((each) => !isSame(each, known));
    this.#isChanged = true;
    await this.#tell();
  }

  async #tell() {
    const result = this.#result;
    const view = this.view && (await this.#engine?.ask('known', [...this.known]));
    if (view && this.#result === result) this.view = view;
  }
}

/** A reason that cannot be checked is not shown. */
async function withoutPrivate(saved: readonly KnownGrade[], guard: () => Promise<IsPrivate>): Promise<KnownGrade[]> {
  const isPrivate = await guard().catch(() => () => true);
  return saved.filter(({ reason }) => !isPrivate(reason));
}

const isSame = (a: KnownGrade, b: KnownGrade) =>
  (['ssid', 'course', 'section', 'term', 'task', 'school'] as const).every((name) => a[name] === b[name]);
