import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { originalWording } from '../../../src/components/guide/original-wording.ts';
import { links, publisherSentence, supportAddress } from '../../../src/links.ts';
import { guideItems, source } from './guide-text.ts';

const gradesReport = 'Grading & Standards > Reports > Grades Report';

/** What each item of the guide must say, so that no fact of it can be lost: names, conditions, who, addresses. */
const facts: Record<string, (string | RegExp)[]> = {
  start: [
    /technical school.*high school/,
    /checklist.*most/,
    /documentation.*other tools/,
    'KTS Data Exchange webpage',
    'BEFORE',
    'support request',
    'KTS Support',
  ],
  '1': ['Process Alert', 'Infinite Campus', 'home page', 'KTS Project Error'],
  '1a': [/exactly/, 'course number', 'section'],
  '1b': [
    'high school',
    /no KTS errors/,
    'Process Alert',
    'Data Exchange User Group document',
    /Infinite Campus system administrator of your district/,
    /follow its directions/,
    /set up properly/,
  ],
  '2': ['Grades Reports', 'both schools'],
  '2a': [
    'technical school',
    gradesReport,
    'grading task',
    'CTE Term',
    'CTE Final',
    /the term in question/,
    /teacher.*posted/,
    'that course',
  ],
  '2a-i': [
    /not been posted/,
    /nothing that can sync to the high school/,
    /Ask the teacher at the technical school to post/,
    'nightly sync',
    /next day.*verify/,
  ],
  '2a-ii': [
    /has been posted/,
    'Grading Tasks tab',
    'Term Mask',
    'Active Mask',
    'both',
    /marked properly/,
    'KTS Data Exchange guidelines',
    'section 4',
  ],
  '2b': [
    'high school',
    gradesReport,
    'grading task',
    'CTE Term',
    'CTE Final',
    /the term in question/,
    'POSTED',
    'technical school',
    /synced to the database/,
  ],
  '2b-i': [
    /is on the report/,
    /successfully/,
    'progress report',
    'report card',
    'CTE Term',
    'CTE Final Grade',
    'report card templates',
    'IC system administrator',
    'correct',
  ],
  '2b-ii': [
    /is not on the report/,
    /technical school must finish/,
    'item 2a',
    'OR the high school',
    'Grading Tasks tab',
    'Term Mask',
    'Active Mask',
    /Both must be marked properly/,
    'KTS Data Exchange guidelines',
    'section 4',
  ],
  '3': ['KTS Data Exchange: Proper Setup for Accurate Grade Sync', 'Video', 'PowerPoint Presentation', 'guidance'],
  '3a': ['PowerPoint', 'video', 'technical schools', 'high schools', /proper setup of both databases/, /successful/],
  '4': ['Additional information', 'in mind'],
  '4a': [
    'CTE Term Grade',
    'CTE Final Grade',
    'CTE Final Exam',
    /no grading tasks but these/,
    /only ONE of each/,
    /same one of these tasks more than once on a course/,
    `mailto:${supportAddress}`,
    'immediately',
  ],
  '4b': [/Select only ONE Active Mask term/, 'at a time'],
  '4c': ['term schedule', 'high schools', 'technical school', 'date ranges', /different/, 'affects', 'Active Mask'],
  '4d': [
    /Grade Calc Options \(formerly Composite Grading\)/,
    /only at the technical school/,
    'CTE Final Grade',
    'composite grade',
    /high school does not need/,
    'KTS courses',
  ],
  '4e': [
    'CTE Numeric Score Group',
    /free to use a score group other than/,
    /important: the Minimum % column of its score group must match/,
    'GPA values',
    /Whatever score group/,
    'transcripts',
    'high school',
  ],
  '4f': [
    'templates',
    'high school',
    /must be updated/,
    'CTE Term Grade',
    'CTE Final Grade',
    /While these grading tasks are missing/,
    'KTS grades',
    'progress report',
    'report card',
  ],
  support: [
    /all the items above/,
    'request for assistance',
    'KTS Support',
    /Without details.*difficult/,
    /examples if you have them/,
    'course numbers',
    'SSID numbers',
    'screenshots',
    'name',
    'social security number',
    'date of birth',
    'FERPA violation',
  ],
};

/** What this site adds where following the guide alone could do harm or lead nowhere. */
const notes: Record<string, RegExp> = {
  '2a-ii': /No Active Mask.*Term Mask must still be marked, and the Grading Window must be open/,
  '2b-ii': /No Active Mask.*Term Mask must still be marked/,
  '4': /Locked to Course Master/,
  '4a': /never delete a duplicate grading task/,
  '4b': /Term Mask must still be marked.*Grading Window must be open.*Grading & Standards > Grading & Standard Administration > Grading Window/,
  '4c': /our reading/i,
  '4f': /two grading tasks, the term, and posted grades shown/,
  support: /SSID is personal data/,
};

describe('the guide on one page', () => {
  it('has every item once, in the order of the guide', () => {
    expect(guideItems.map(({ id }) => id)).toEqual([
      ...['start', '1', '1a', '1b', '2', '2a', '2a-i', '2a-ii', '2b', '2b-i', '2b-ii', '3', '3a'],
      ...['4', '4a', '4b', '4c', '4d', '4e', '4f', 'support'],
    ]);
  });

  it.each(guideItems)('item $id: says all its facts', ({ id, says }) => {
    for (const fact of facts[id] ?? []) expect(says).toMatch(fact);
  });

  it.each(guideItems.filter(({ id }) => /^\d/.test(id)))(
    'item $id: its heading begins with its number',
    ({ id, heading }) => {
      expect(heading.split(' ')[0]).toBe(id.replace('-', '.'));
    },
  );

  it.each(Object.entries(notes))('item %s: the site note is there, outside the guide’s words', (id, note) => {
    const item = guideItems.find((one) => one.id === id);
    expect(item?.adds).toMatch(note);
    expect(item?.says).not.toMatch(note);
  });

  it('tells whose words these are', () => {
    expect(source).toMatch(/Grade Sync Troubleshooting Guide in our words\. The guide itself is KTS's\./);
  });
});

describe('the original wording', () => {
  const path = 'src/content/original/guide.txt';
  const text = readFileSync(path, 'utf8');
  const items = originalWording(text);
  /** The words of the guide, without the marks of Markdown and the numbers of items. */
  const bare = (words: string) =>
    words
      .replace(/^#.*$/gm, '')
      .replace(/^ *(?:\d+\. |- (?:[a-z]+\. )?)/gm, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('**', '')
      .replace(/\s+/g, ' ')
      .trim();

  it('is the text that its authors gave out, to the letter', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '747ac225ad23aef0db1bb6edfda4495a9e87ed4b68e8b08361f6ecb176c82543',
    );
  });

  it('is there for every item of the page, and nothing of it is left out or said twice', () => {
    expect([...items.keys()]).toEqual(guideItems.map(({ id }) => id));
    expect([...items.values()].flat().join(' ')).toBe(bare(text));
  });

  it.each(guideItems)('item $id can show it', ({ id }) => {
    for (const paragraph of items.get(id)!) expect(bare(text)).toContain(paragraph);
  });

  it('stands in one file of the project', () => {
    const [sentence] = items.get('4c')!;
    const others = globSync('{src,docs,site,scripts}/**/*.{ts,mdx,md,mjs,astro,svelte,txt}').filter(
      (file) => file !== path && bare(readFileSync(file, 'utf8')).includes(sentence!),
    );
    expect(others).toEqual([]);
  });
});

describe('the links of the guide', () => {
  it.each(Object.values(links))('$name leads somewhere, or says whom to ask', (link) => {
    expect('url' in link ? link.url : link.ask).toMatch(/^(https:|mailto:|ask )/);
  });

  it('says who publishes the site, and that it is not official while nobody does', () => {
    expect(publisherSentence({})).toBe('Not an official KDE or KTS site.');
    expect(publisherSentence({ publisher: 'the Office' })).toBe('Published by the Office.');
  });
});
