/** What is pasted and typed in: the window that is open, what was begun in its forms, and the entries made of it. */
import type { Kind } from '../../../intake/kinds.ts';
import type { CheckSession } from '../check-session.svelte.ts';
import { phrases } from '../phrases.ts';
import { schoolNamed, type School } from '../schools.ts';
import { entryPhrases as say } from './entry-phrases.ts';
import type { MadeFile } from './form-files.ts';
import type { FormName, Values } from './form.ts';

/** Out of what a file was made, so that it can be opened again. Files of one form are one group. */
export interface Made {
  group: string;
  form?: FormName;
  values?: Values;
  text?: string;
}

/** A window that is open: for which school, and which entry where it is opened again. */
export interface Opened extends Partial<Made> {
  how: 'paste' | 'type';
  school: School;
}

export class Entries {
  open: Opened | undefined = $state.raw();
  readonly #session: CheckSession;
  #begun: Partial<Record<string, Values>> = {};
  #made = 0;
  #pasted = 0;

  constructor(session: CheckSession) {
    this.#session = session;
  }

  /** How a school stands in a sentence. */
  named = (school: School) => schoolNamed(school, this.#session.highSchools);

  /** What was begun in a form, under this name. It stays until it is added or everything is cleared. */
  begun(name: string, first: () => Values): Values {
    return (this.#begun[name] ??= kept(first()));
  }

  /** Opens an entry again. */
  change({ school, made }: { school: string; made?: Made }) {
    const own = this.#session.schools.find(({ id }) => id === school);
    if (!own || !made) return;
    const values = made.values && kept($state.snapshot(made.values));
    this.open = { ...made, values, how: made.form ? 'type' : 'paste', school: own };
  }

  paste(school: School, text: string, about: { kind?: Kind; group?: string } = {}) {
    this.#session.putAwaySample();
    const { kind, group = this.#newGroup() } = about;
    const known = this.#session.files.find(({ made }) => made?.group === group);
    if (!known) this.#pasted += 1;
    const name = known?.name ?? phrases.pastedName(this.#pasted);
    const file = { name, file: new Blob([text]), kind, school: this.#there(school).id, made: { group, text } };
    this.#session.put([file], group);
  }

  /** Makes files of a form. One grade is of both schools: of this high school, or the first. */
  type(school: School, form: FormName, files: readonly MadeFile[], values: Values, group = this.#newGroup()) {
    const made = { group, form, values: $state.snapshot(values) };
    this.#session.putAwaySample();
    const added = files.map(({ side = school.side, kind, title, text }) => {
      const own = this.#there({ id: school.id, side });
      return { name: say.typedIn(title, this.named(own)), file: new Blob([text]), kind, school: own.id, made };
    });
    this.#session.put(added, group);
  }

  /** Takes away what was begun in a form, once it is added. */
  finish(name: string) {
    this.#begun[name] = undefined;
  }

  /** True where another grade without an SSID is there: the two would be taken for one student. */
  hasUnnamed(group: string | undefined): boolean {
    return this.#session.files.some(
      ({ made }) => made?.form === 'one-grade' && made.group !== group && !made.values?.once.ssid,
    );
  }

  clear() {
    this.open = undefined;
    this.#begun = {};
    this.#pasted = 0;
  }

  /** The school, or the first of its side where it is gone or of the other side. */
  #there({ id, side }: Pick<School, 'id' | 'side'>): School {
    const same = this.#session.schools.filter((school) => school.side === side);
    return same.find((school) => school.id === id) ?? same[0]!;
  }

  #newGroup(): string {
    this.#made += 1;
    return `entry-${this.#made}`;
  }
}

/** Values that a form may change. */
function kept(values: Values): Values {
  const own = $state(values);
  return own;
}
