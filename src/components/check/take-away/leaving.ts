/** How much leaves the page, and of which school: said before it leaves. */
import { list, plural } from '../../../rules/names.ts';
import type { Found } from '../../../report/groups.ts';
import type { Filter, Result } from '../../../report/view.ts';
import { phrases } from '../phrases.ts';

/** `12 rows, Clay Fork High School`: the rows that the filter lets through. */
export function leaving({ groups }: Pick<Found, 'groups'>, { school }: Filter, result: Result): string {
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return `${plural(rows, ['row', 'rows'])}, ${school === undefined ? allSchools(result) : nameOf(school)}`;
}

function allSchools({ bySchool, technical, high }: Result): string {
  if (bySchool.length > 1) return phrases.allSchools;
  const label = bySchool[0]?.label;
  return list([...(technical ? [phrases.technical] : []), ...(high ? [label ?? phrases.high] : [])]);
}

/** A school as it is named in a list, by the name that the filter has for it. */
export function nameOf(school: string): string {
  if (school === 'technical') return phrases.technical;
  return school === 'high' ? phrases.high : school;
}
