/** Who must act: how a person is called, and what of the findings is theirs. */
import { actorNames, sideNames } from '../../../rules/names.ts';
import type { Act, Filter, Group } from '../../../report/view.ts';
import type { Todo } from '../../../rules/words.ts';

/** The person with the school, where it is one of several: `High school (North)`. */
export function actName({ actor, school }: Act): string {
  return school ? `${actorNames[actor]} (${school})` : actorNames[actor];
}

/** What of the findings is theirs. Where schools have names, what names no school is for all of them. */
export function actFilter({ actor, school }: Act, schools: readonly string[]): Filter {
  const forAll = actor === 'high-school' && !schools.includes('high') ? 'high' : undefined;
  return { actor, school: school ?? forAll };
}

/** Who does one thing of the list: a person, or the schools where it was found. */
export function whoDoes({ who }: Todo, { sides }: Group): string {
  return who === 'side' ? sides.map((side) => sideNames[side]).join(', ') : actorNames[who];
}
