/** Which fields a kind of file can give, and which it cannot do without. */
import { kinds, type ColumnMap, type Field, type Kind } from './kinds.ts';

/** The fields that a kind can read. The first column for a field counts. */
export const fieldsOfKind: Record<Kind, readonly Field[]> = {
  grades: [
    'ssid', 'course', 'section', 'term', 'task', 'posted', 'score', 'percent', 'postedOn', 'progressScore',
    'progressPercent', 'calendar', 'endYear', 'homeSchool', 'courseName',
  ],
  roster: ['ssid', 'course', 'section', 'start', 'end', 'status', 'ktsExchange', 'calendar', 'endYear', 'courseName'],
  'grading-tasks': ['course', 'section', 'term', 'task', 'termMask', 'activeMask', 'scoreGroup', 'gradeCalc', 'courseName', 'calendar'],
  terms: ['term', 'start', 'end', 'calendar'],
  'score-group': ['group', 'score', 'minimumPercent', 'gpaValue', 'calendar'],
  'report-card': ['template', 'task', 'term', 'postedGradesShown', 'calendar'],
  sections: ['course', 'section', 'start', 'end', 'ktsExchange', 'calendar', 'courseName'],
  counts: ['calendar', 'course', 'section', 'term', 'task', 'count'],
  alerts: [],
}; // prettier-ignore

/** What each kind cannot do without, besides what `decide` asks. */
export const needsOfKind: Record<Kind, readonly Field[]> = {
  grades: ['ssid', 'course'],
  roster: ['ssid', 'course'],
  'grading-tasks': ['course', 'task'],
  terms: ['term', 'start', 'end'],
  'score-group': ['score', 'minimumPercent'],
  'report-card': ['task'],
  sections: ['course', 'section'],
  counts: ['course', 'task', 'count'],
  alerts: [],
};

/** The fields of which a grade needs one. */
export const scoreFields: readonly Field[] = ['score', 'percent', 'progressScore', 'progressPercent'];

/** The fields that a kind still needs, given those that there are. Of several that would do, the usual one is named. */
export function lacking(kind: Kind, has: (field: Field) => boolean): Field[] {
  const lacks = needsOfKind[kind].filter((field) => !has(field));
  if (kind === 'grades' && !scoreFields.some(has)) lacks.push('score');
  if (kind === 'sections' && !(['start', 'end', 'ktsExchange'] as const).some(has)) lacks.push('start');
  return lacks;
}

/** What each kind of table still needs, were these its columns: the kinds that need least first. */
export function missingFor(columns: ColumnMap['columns']): { kind: Kind; lacks: Field[] }[] {
  return kinds
    .filter((kind) => kind !== 'alerts')
    .map((kind) => ({ kind, lacks: lacking(kind, (field) => columns[field] !== undefined) }))
    .sort((a, b) => a.lacks.length - b.lacks.length || fit(b.kind, columns) - fit(a.kind, columns));
}

/** How many of the columns a kind would read. */
const fit = (kind: Kind, columns: ColumnMap['columns']) =>
  fieldsOfKind[kind].filter((field) => columns[field] !== undefined).length;
