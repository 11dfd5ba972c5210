import { describe, expect, it } from 'vitest';
import { choosePictures, picturesOf } from '../../../../src/components/check/pictures/choose-pictures.ts';
import { pictures } from '../../../../src/report/make-result.ts';
import type { Pictures } from '../../../../src/report/view.ts';
import type { Item } from '../../../../src/rules/code.ts';
import { checkOf, csv, type Files } from '../../check/tables.ts';

const terms = (end: string) => csv(`Name|Start Date|End Date\nT1|8/1/2026|${end}`);
const masks = (rows: string) => csv(`Course Number|Grading Task|Term Mask|Active Mask\n${rows}`);
const scores = (minimum: number) => csv(`Score|Minimum %|GPA Value\nA|${minimum}|4`);

const fine: Record<'technical' | 'high', Files> = {
  technical: { 't.csv': terms('10/1/2026'), 'm.csv': masks('501|CTE Term Grade|T1|T1'), 's.csv': scores(90) },
  high: { 'North=t.csv': terms('10/1/2026'), 'North=m.csv': masks('501|CTE Term Grade|T1|T1'), 'North=s.csv': scores(90) },
}; // prettier-ignore
const faulty: Record<'technical' | 'high', Files> = {
  technical: fine.technical,
  high: {
    ...fine.high,
    'South=t.csv': terms('10/5/2026'),
    'South=m.csv': masks('501|CTE Term Grade|T1, T2|T1, T2\n502|CTE Term Grade|T1|T1\n503|CTE Term Grade|T1|T2'),
    'South=s.csv': scores(93),
  },
};

/** `terms:South masks:South(501,503) percents:South` */
const said = ({ timeLines, maskGrids, percents }: Pictures) =>
  [
    ...timeLines.map(({ school }) => `terms:${school}`),
    ...maskGrids.map(({ side, school, rows }) => `masks:${school ?? side}(${rows.map(({ course }) => course).join()})`),
    ...percents.map(({ school }) => `percents:${school}`),
  ].join(' ');

describe('which pictures are shown', () => {
  it.each([
    ['the check, all well', fine, undefined, ''],
    ['the check', faulty, undefined, 'terms:South masks:South(501,503) percents:South'],
    ['the page about 4c', faulty, ['4c'], 'terms:North terms:South masks:South(501,503)'],
    ['the page about 4b', faulty, ['4b'], 'masks:technical(501) masks:North(501) masks:South(501,503,502)'],
    ['the page about 4e', faulty, ['4e'], 'percents:North percents:South'],
    ['the page about 4a', faulty, ['4a'], ''],
    ['nothing', {}, undefined, ''],
    ['nothing, on a page', {}, ['4b', '4c', '4e'], ''],
  ] as [string, Record<'technical' | 'high', Files>, Item[] | undefined, string][])('%s', (_, files, steps, expected) =>
    expect(said(choosePictures(pictures(checkOf(files)), steps))).toBe(expected),
  );

  it.each([
    ['4c-dates-differ', ['South'], 'terms:South'],
    ['4c-dates-differ', ['North'], ''],
    ['4b-two-active', ['South'], 'masks:South(501)'],
    ['4b-outside-term-mask', ['South'], 'masks:South(503)'],
    ['4b-none-active', ['South'], ''],
    ['4e-minimum-percent', ['South'], 'percents:South'],
    ['2b-missing', ['South'], ''],
  ] as const)('with the printed findings %s at %s', (code, schools, expected) => {
    const given = picturesOf({ code, sides: ['high'], schools: [...schools] }, pictures(checkOf(faulty)));
    expect(said(given)).toBe(expected);
  });
});
