import { describe, expect, test } from 'vitest';
import { readSections } from '../../../site/search-sections.ts';
import { finder } from '../../../src/components/shell/search/find.ts';
import { layWords } from '../../../src/components/shell/search/lay-words.ts';
import { guideItems } from '../content/guide-text.ts';

const sections = await readSections('src/content/docs');
const find = finder(sections);

/** What staff type, and the places that answer it. One of them must be among the first three. */
const queries: [query: string, ...places: string[]][] = [
  ['grade not on report card', '/guide/#4f', '/guide/#2b-i'],
  ['two terms ticked', '/guide/#4b'],
  ['no alerts', '/guide/#1b'],
  ['student missing', '/guide/#2b-ii', '/setup/high-school/#when-a-grade-is-missing'],
  ['grades differ', '/guide/#4e', '/guide/#4d'],
  ['what to export', '/setup/exporting/', '/setup/exporting/#grades'],
  ['score group minimum', '/guide/#4e'],
  ['gpa missing transcript', '/guide/#4e'],
  ['who do I email', '/guide/#support'],
  ['who do I ask', '/guide/#support'],
  ['posted yesterday not there', '/guide/#2a-i', '/guide/#2a-ii'],
  ['not there yet', '/guide/#2a-i'],
  ['composite grading', '/guide/#4d'],
  ['term dates do not match', '/guide/#4c'],
  ['duplicate grading task', '/guide/#4a'],
  ['what is ssid', '/about/glossary/#ssid'],
  ['ferpa screenshot', '/guide/#support'],
  ['is my data sent anywhere', '/about/privacy/'],
  ['course locked', '/setup/district-administrator/#courses-locked-to-a-course-master'],
  ['when to check', '/setup/when-to-check/'],
  ['final grade wrong value', '/guide/#4d', '/guide/#4e'],
  ['grade wrong', '/guide/#4e'],
  ['recieve grades sinc', '/guide/#2b', '/guide/#2b-ii'],
  ['activ mask', '/guide/#4b', '/about/glossary/#active-mask'],
  ['reprot card templete', '/guide/#4f', '/setup/district-administrator/#report-card-templates'],
  ['check one item', '/rules/'],
  ['one students grade missing', '/rules/2b-arrived/', '/rules/2b-arrived/#fix-it-at-the-high-school'],
  ['no alerts at my high school', '/rules/1-alerts/#no-kts-alerts-appear-at-my-high-school'],
  ['untick a term', '/rules/4b-one-active-term/#fix-it-at-the-technical-school'],
  ['remove composite grading', '/rules/4d-grade-calc/#fix-it-at-the-high-school'],
  ['fix score group', '/rules/4e-score-groups/#fix-it-at-the-high-school'],
  ['days on which terms disagree', '/rules/4c-term-dates/', '/rules/4c-term-dates/#fix-it-at-the-high-school'],
  ['try an exampel', '/rules/'],
  ['4b', '/guide/#4b'],
  ['2a.ii', '/guide/#2a-ii'],
];

describe('a query finds its place among the first three', () => {
  test.each(queries)('%s', (query, ...places) => {
    const first = find(query)
      .slice(0, 3)
      .map(({ url }) => url);
    expect(
      places.some((place) => first.includes(place)),
      first.join(', '),
    ).toBe(true);
  });
});

test.each(['zzzzqqqq', '', '   ', 'is it the'])('"%s" finds nothing', (query) => {
  expect(find(query)).toEqual([]);
});

test('while a word is typed, its beginning is enough', () => {
  expect(find('transcr')[0]?.text).toContain('transcript');
});

test('each lay word leads to a section that is there', () => {
  const urls = new Set(sections.map(({ url }) => url));
  expect(Object.keys(layWords).filter((url) => !urls.has(url))).toEqual([]);
});

test('a section is words only, without marks of the source', () => {
  const marked = sections.filter(({ heading, text }) => /[<>{}`]|\*\*|\]\(/.test(heading + text));
  expect(marked).toEqual([]);
});

test('an item of the guide has its number, its anchor and its words', () => {
  expect(sections.find(({ item }) => item === '4b')).toEqual({
    url: '/guide/#4b',
    page: 'The grade sync guide',
    heading: 'Check only one Active Mask term',
    text: expect.stringMatching(
      /^Select only ONE Active Mask term\. No more than one may be checked at a time\. Site note: no Active Mask/,
    ),
    item: '4b',
  });
  const numbers = guideItems.flatMap(({ id }) => (/^\d/.test(id) ? id.replace('-', '.') : []));
  expect(numbers).toContain('2b.ii');
  expect(sections.flatMap(({ item }) => item ?? [])).toEqual(numbers);
});
