/** What of the findings is shown, and how it is asked for. */
import type { Found } from '../../../report/groups.ts';
import type { Filter, Result } from '../../../report/view.ts';
import type { Engine } from '../engine.ts';

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
    const found = isOpen(filter) ? result : await engine.ask('groups', filter);
    if (this.filter !== filter || this.#result !== result) return;
    this.found = found;
    this.shown = filter;
  }
}

/** True for a filter that lets everything through. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === undefined || value === '');
}

/** The filter without a course or school that the new result does not have. */
function stillThere(filter: Filter, { courses, schools }: Result): Filter {
  const course = filter.course && courses.includes(filter.course) ? filter.course : undefined;
  const school = filter.school && [...schools, 'high'].includes(filter.school) ? filter.school : undefined;
  return { ...filter, course, school };
}
