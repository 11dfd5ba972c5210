/** Who must act: how a person is called, and what of the findings is theirs. */
import { actorNames } from '../../report/names.ts';
import type { Act, Filter } from '../../report/view.ts';

/** The person with the school, where it is one of several: `High school (North)`. */
export function actName({ actor, school }: Act): string {
  return school ? `${actorNames[actor]} (${school})` : actorNames[actor];
}

/** What of the findings is theirs. */
export function actFilter({ actor, school }: Act): Filter {
  return { actor, school };
}
