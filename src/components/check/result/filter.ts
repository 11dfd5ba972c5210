/** What of the findings is shown. */
import type { Filter, Result } from '../../../report/view.ts';

/** True for a filter that lets everything through. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === undefined || value === '');
}

/** The filter without a course or school that the new result does not have. */
export function stillThere(filter: Filter, { courses, schools }: Result): Filter {
  const course = filter.course && courses.includes(filter.course) ? filter.course : undefined;
  const school = filter.school && [...schools, 'high'].includes(filter.school) ? filter.school : undefined;
  return { ...filter, course, school };
}
