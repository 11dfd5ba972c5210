/** Where a reader can go: the header's links, and the sidebar of the reading pages. Paths begin at the root of the site. */

export const mainLinks = [
  { label: 'Check my files', path: '/check/' },
  { label: 'The guide', path: '/guide/', also: '/rules/' },
  { label: 'Setup', path: '/setup/' },
  { label: 'Glossary', path: '/about/glossary/' },
];

/** The guide in its own order. `item` is its number there, and its anchor on the page. */
export const guideItems = [
  { item: '1', label: 'Process Alerts' },
  { item: '1a', label: 'What an alert says' },
  { item: '1b', label: 'No alerts at the high school' },
  { item: '2', label: 'Grades Reports' },
  { item: '2a', label: 'Technical school' },
  { item: '2b', label: 'High school' },
  { item: '3', label: 'Proper setup' },
  { item: '4', label: 'Additional information' },
  { item: '4a', label: 'Only the CTE grading tasks' },
  { item: '4b', label: 'Only one Active Mask term' },
  { item: '4c', label: 'Term dates that differ' },
  { item: '4d', label: 'Grade Calc Options' },
  { item: '4e', label: 'Score groups and GPA' },
  { item: '4f', label: 'Report card templates' },
];

/** The pages about single items of the guide, in its order. `rule` is the file's name in `src/rules`, and the address. */
export const rulePages = [
  { item: '1', rule: '1-alerts', title: 'Read the KTS messages in Process Alerts' },
  { item: '2a', rule: '2a-posted', title: 'Is the grade posted at the technical school?' },
  { item: '2b', rule: '2b-arrived', title: 'Has the posted grade arrived at the high school?' },
  { item: '4a', rule: '4a-cte-tasks', title: 'Use the three CTE grading tasks, one of each' },
  { item: '4b', rule: '4b-one-active-term', title: 'Only one Active Mask term may be checked at a time' },
  { item: '4c', rule: '4c-term-dates', title: 'Compare the term dates of both schools' },
  { item: '4d', rule: '4d-grade-calc', title: 'Set up Grade Calc Options only at the technical school' },
  { item: '4e', rule: '4e-score-groups', title: 'Match the score group, and fill in its GPA values' },
  { item: '4f', rule: '4f-report-card', title: 'Put the CTE tasks on the report card templates' },
] as const;

/** The page about an item, or its place in the whole guide. `item` as in `2a-ii`. */
export function itemPath(item: string): string {
  const page = rulePages.find((each) => each.item === item);
  return page ? `/rules/${page.rule}/` : `/guide/#${item}`;
}

const setupPages = [
  { label: 'Proper setup', link: '/setup/' },
  { label: 'Technical school', link: '/setup/technical-school/' },
  { label: 'High school', link: '/setup/high-school/' },
  { label: 'District administrator', link: '/setup/district-administrator/' },
  { label: 'What to check when', link: '/setup/when-to-check/' },
];

const helpPages = [
  { label: 'A sample result', link: '/check/sample/' },
  { label: 'Export for the check', link: '/setup/exporting/' },
  { label: 'Get the other school’s file', link: '/setup/sharing/' },
  { label: 'Clean a screenshot', link: '/support/screenshot/' },
  { label: 'Glossary', link: '/about/glossary/' },
  { label: 'How to see it yourself', link: '/about/privacy/' },
  { label: 'Use it without a network', link: '/about/download/' },
  { label: 'Accessibility', link: '/about/accessibility/' },
  { label: 'Write to KTS Support', link: '/support/' },
  { label: 'Check a text first', link: '/support/text/' },
];

/** The sidebar of the reading pages. */
export const sidebar = [
  {
    label: 'The guide',
    items: [
      { label: 'The whole guide on one page', link: '/guide/' },
      { label: 'Check one item', link: '/rules/' },
      ...guideItems.map(({ item, label }) => ({ label, link: itemPath(item), attrs: { 'data-item': item } })),
    ],
  },
  { label: 'Setup', items: setupPages },
  { label: 'Help', items: helpPages },
];

/** Whether a page belongs to a main link. Both addresses from the root of the site. */
export const isUnder = (page: string, { path, also }: { path: string; also?: string }): boolean =>
  page.startsWith(path) || (also !== undefined && page.startsWith(also));
