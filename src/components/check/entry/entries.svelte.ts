/** What is pasted and typed in: the window that is open, what was begun in its forms, and the entries made of it. */
import type { Kind } from '../../../intake/kinds.ts';
import type { CheckSession } from '../check-session.svelte.ts';
import { phrases } from '../phrases.ts';
import type { Owner } from '../checker/files-in-hand.ts';
import { schoolNamed } from '../schools.ts';
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

/** A window that is open, and which entry where it is opened again. */
export interface OpenWindow extends Partial<Made> {
  how: 'paste' | 'type';
  /** Whose it is, where the page has a place for each school. */
  owner?: Owner;
}

/** What is known of pasted rows: whose they are, of what kind, and the entry in whose place they come. */
export interface PasteAbout {
  owner?: Owner;
  kind?: Kind;
  group?: string;
}

export class Entries {
  open: OpenWindow | undefined = $state.raw();
  readonly #session: CheckSession;
  #begun: Partial<Record<string, Values>> = {};
  #made = 0;
  #pasted = 0;

  constructor(session: CheckSession) {
    this.#session = session;
  }

  /** What was begun in a form, under this name. It stays until it is added or everything is cleared. */
  begun(name: string, first: () => Values): Values {
    return (this.#begun[name] ??= kept(first()));
  }

  /** Opens an entry again. */
  change({ owner, made }: { owner?: Owner; made?: Made }) {
    if (!made) return;
    const values = made.values && kept($state.snapshot(made.values));
    this.open = { ...made, values, how: made.form ? 'type' : 'paste', owner };
  }

  /** @param owner whose rows they are; where it is not said, they are sorted like a file */
  paste(owner: Owner | undefined, text: string, about: { kind?: Kind; group?: string } = {}) {
    this.#session.putAwaySample();
    const { kind, group = this.#newGroup() } = about;
    const known = this.#session.files.find(({ made }) => made?.group === group);
    if (!known) this.#pasted += 1;
    const name = known?.name ?? phrases.pastedName(this.#pasted);
    this.#session.put([{ name, file: new Blob([text]), kind, owner, made: { group, text } }], group);
  }

  /** Makes files of a form. One grade is of both schools. */
  type(owner: Owner, form: FormName, files: readonly MadeFile[], values: Values, group = this.#newGroup()) {
    const made = { group, form, values: $state.snapshot(values) };
    this.#session.putAwaySample();
    const added = files.map(({ side = owner.side, kind, title, text }) => {
      const own = side === owner.side ? owner : this.#other(side);
      return { name: say.typedIn(title, schoolNamed(own)), file: new Blob([text]), kind, owner: own, made };
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

  /** @returns what brings it all back */
  clear(): () => void {
    const [begun, pasted] = [this.#begun, this.#pasted];
    this.open = undefined;
    this.#begun = {};
    this.#pasted = 0;
    return () => {
      this.#begun = begun;
      this.#pasted = pasted;
    };
  }

  /** The school of a side: of high schools the first one. */
  #other(side: Owner['side']): Owner {
    const [school] = this.#session.highSchools;
    return side === 'high' && school ? { side, school } : { side };
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
