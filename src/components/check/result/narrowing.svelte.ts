/** What of the findings is shown, and how it is asked for. */
import type { Found } from '../../../report/groups.ts';
import type { Filter, Result } from '../../../report/view.ts';
import type { Engine } from '../engine.ts';
import { isOpen, stillThere } from './filter.ts';

const nothing: Found = { groups: [], causes: [] };

/** The filter of a result, and what it lets through. */
export class Narrowing {
  filter: Filter = $state.raw({});
  found: Found = $state.raw(nothing);
  /** The filter by which `found` was found: what leaves follows it. */
  shown: Filter = $state.raw({});
  #engine: Engine | undefined;
  #result: Result | undefined;

  /** Another check: what is still there stays filtered. */
  renew(engine: Engine | undefined, result: Result) {
    const isSame = this.#result === result;
    this.#engine = engine;
    this.#result = result;
    if (isSame) return;
    this.found = result;
    this.shown = {};
    if (!isOpen(this.filter)) void this.narrow(stillThere(this.filter, result));
  }

  /** Shows only what the filter lets through. */
  async narrow(asked: Filter) {
    const [engine, result] = [this.#engine, this.#result];
    const filter = { ...asked, titled: engine?.titled(asked.text) };
    this.filter = filter;
    if (!engine || !result) return;
    const found = isOpen(filter) ? result : await engine.groups(filter);
    if (this.filter !== filter || this.#result !== result) return;
    this.found = found;
    this.shown = filter;
  }
}
