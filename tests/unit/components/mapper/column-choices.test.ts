import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  choicesFor,
  choicesOf,
  kindOf,
  lacksOf,
  mapOf,
  say,
  saidBy,
  type Choice,
  type SaidOfColumns,
} from '../../../../src/components/check/mapper/column-choices.ts';
import { checkSaid, choiceNamed } from '../../../../src/components/check/mapper/mapper-phrases.ts';
import { kinds } from '../../../../src/intake/kinds.ts';
import type { Peek } from '../../../../src/intake/peek.ts';

/** A peek at columns: `ssid`, `-` = nothing suggested, `private`, `tick.activeMask T1`. */
const peekOf = (columns: string[], about: Partial<Peek> = {}): Peek => ({
  tables: [''],
  table: 0,
  delimiter: ',',
  headerRow: 1,
  rows: [],
  columns: columns.map((column, at) => {
    const base = { header: `Header ${at}`, isPrivate: column === 'private' };
    if (column.startsWith('tick.')) return { ...base, tick: { field: column.includes('active') ? 'activeMask' : 'termMask', term: column.split(' ')[1]! } };
    return column === '-' || base.isPrivate ? base : { ...base, field: column as never };
  }),
  ...about,
}); // prettier-ignore

describe('the choices of columns', () => {
  it.each([
    ['as suggested', ['ssid', 'course', '-'], 'grades', {}, ['ssid', 'course', '']],
    ['a field that this kind does not have', ['ssid', 'course', 'start'], 'grades', {}, ['ssid', 'course', '']],
    ['what was said goes before what was suggested', ['ssid', 'course'], 'grades', { 0: 'section' }, ['section', 'course']],
    ['a field that was said of another column is not suggested too', ['ssid', '-'], 'grades', { 1: 'ssid' }, ['', 'ssid']],
    ['not needed', ['ssid', 'course'], 'grades', { 0: '' }, ['', 'course']],
    ['a private column never', ['private', '-'], 'grades', { 0: 'ssid' }, ['', '']],
    ['ticks', ['course', 'tick.activeMask T1'], 'grading-tasks', {}, ['course', 'tick.activeMask']],
    ['ticks in a file of another kind', ['course', 'tick.activeMask T1'], 'grades', {}, ['course', '']],
  ] as [string, string[], never, SaidOfColumns, Choice[]][])('%s', (_, columns, kind, said, expected) =>
    expect(choicesOf(peekOf(columns), kind, said)).toEqual(expected),
  ); // prettier-ignore

  it.each([
    ['the first', {}, 2, 'ssid', { 2: 'ssid' }],
    ['a field moves to the column of which it is said last', { 0: 'ssid', 1: 'course' }, 2, 'ssid', { 0: '', 1: 'course', 2: 'ssid' }],
    ['the same again', { 0: 'ssid' }, 0, 'ssid', { 0: 'ssid' }],
    ['several columns of ticks', { 0: 'tick.activeMask' }, 1, 'tick.activeMask', { 0: 'tick.activeMask', 1: 'tick.activeMask' }],
    ['several that are not needed', { 0: '' }, 1, '', { 0: '', 1: '' }],
  ] as [string, SaidOfColumns, number, Choice, SaidOfColumns][])('say: %s', (_, said, column, choice, expected) =>
    expect(say(said, column, choice)).toEqual(expected),
  ); // prettier-ignore

  it('whatever is said: no field stands in two columns, and no private column is read', () => {
    const peek = peekOf(['ssid', 'private', 'course', '-', 'tick.termMask T1', 'task']);
    const steps = fc.array(fc.tuple(fc.nat(5), fc.constantFrom<Choice>('', 'ssid', 'course', 'task', 'termMask', 'tick.activeMask')));
    fc.assert(
      fc.property(steps, fc.constantFrom(...kinds), (all, kind) => {
        const said = all.reduce<SaidOfColumns>((before, [column, choice]) => say(before, column, choice), {});
        const choices = choicesOf(peek, kind, said);
        const fields = choices.filter((choice) => choice !== '' && !choice.startsWith('tick.'));
        expect(new Set(fields).size).toBe(fields.length);
        expect(choices[1]).toBe('');
        expect(choices.every((choice) => choice === '' || choicesFor(kind).includes(choice))).toBe(true);
      }),
    );
  }); // prettier-ignore
});

describe('the map', () => {
  const peek = peekOf(['ssid', '-', 'course', 'score'], { headerRow: 3 });

  it('names the column of each field, and no table where there is one', () => {
    expect(mapOf('grades', peek, ['ssid', '', 'course', 'score'], ['', '', '', ''])).toEqual({
      kind: 'grades',
      headerRow: 3,
      columns: { ssid: 0, course: 2, score: 3 },
    });
  });

  it('names the table where there are several', () => {
    const sheets = { ...peek, tables: ['A', 'B'], table: 1 };
    expect(mapOf('grades', sheets, ['ssid', '', '', ''], ['', '', '', ''])).toMatchObject({ table: 1 });
  });

  it('names the term of each column of ticks', () => {
    const choices: Choice[] = ['course', 'task', 'tick.activeMask', 'tick.termMask'];
    expect(mapOf('grading-tasks', peek, choices, ['', '', ' T1 ', 'T2']).ticks).toEqual([
      { field: 'activeMask', term: 'T1', column: 2 },
      { field: 'termMask', term: 'T2', column: 3 },
    ]);
  });

  it('can be taken up again: what was not said then is not suggested now', () => {
    const map = { kind: 'grading-tasks' as const, headerRow: 3, columns: { course: 2 }, ticks: [{ field: 'activeMask' as const, term: 'T1', column: 3 }] };
    const said = saidBy(map, peek);
    expect(said).toEqual({ 0: '', 1: '', 2: 'course', 3: 'tick.activeMask' });
    expect(mapOf('grading-tasks', peek, choicesOf(peek, 'grading-tasks', said), ['', '', '', 'T1'])).toEqual(map);
  }); // prettier-ignore
});

describe('what a file is', () => {
  it.each([
    ['as its headers say', peekOf(['course', 'task'], { kind: 'report-card' }), 'report-card'],
    ['alerts have no columns', peekOf(['ssid', 'course', 'score'], { kind: 'alerts' }), 'grades'],
    ['by what its columns seem to hold', peekOf(['ssid', 'course', 'task', 'score']), 'grades'],
    ['terms', peekOf(['term', 'start', 'end']), 'terms'],
  ])('%s', (_, peek, kind) => expect(kindOf(peek)).toBe(kind));
});

describe('what is still missing', () => {
  const said = (kind: never, choices: Choice[]) => lacksOf(kind, choices).checks.map(checkSaid);
  it.each([
    ['grades', [], ['2b High school: has the grade arrived? Still needs SSID, course number and posted grade', '2a Technical school: is the grade posted? Still needs SSID, course number, posted grade and grade in progress']],
    ['grades', ['ssid', 'course', 'percent'], ['2b High school: has the grade arrived? Ready', '2a Technical school: is the grade posted? Still needs grade in progress']],
    ['grades', ['ssid', 'course', 'progressScore'], ['2b High school: has the grade arrived? Ready', '2a Technical school: is the grade posted? Ready']],
    ['roster', ['ssid'], ['2b High school: has the grade arrived? Still needs course number']],
    ['grading-tasks', ['course', 'task', 'tick.activeMask'], ['4a One of each CTE grading task: ready', '4b One active term: ready', '4c Term dates of both schools: ready', '4d Grade Calc Options: still needs Grade Calc Options', '4e Score group: still needs score group']],
    ['terms', ['term', 'start'], ['4c Term dates of both schools: still needs end date']],
    ['score-group', ['score', 'minimumPercent'], ['4e Score group, Minimum %: ready', '4e Score group, GPA Value: still needs GPA Value']],
    ['report-card', ['task'], ['4f Report card templates: ready']],
    ['sections', ['course', 'section'], ['2b High school: has the grade arrived? Still needs start date']],
  ] as [never, Choice[], string[]][])('%s with %j', (kind, choices, expected) => expect(said(kind, choices)).toEqual(expected)); // prettier-ignore

  it('a mask column of ticks does not stand for the columns that a file cannot do without', () => {
    expect(lacksOf('grading-tasks', ['tick.termMask']).file).toEqual(['course', 'task']);
  });
});

it('each choice has a name of its own', () => {
  for (const kind of kinds) {
    const names = (['', ...choicesFor(kind)] as const).map(choiceNamed);
    expect(new Set(names).size).toBe(names.length);
  }
});
