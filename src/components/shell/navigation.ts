/** Where a reader can go: the header's links, and the sidebar of the reading pages. Paths begin at the root of the site. */
import { itemPath } from './item-path.ts';

export const mainLinks = [
  { label: 'Check my files', path: '/check/' },
  { label: 'Step by step', path: '/guided/' },
  { label: 'The guide', path: '/guide/', also: '/rules/' },
  { label: 'Setup', path: '/setup/' },
  { label: 'Get help', path: '/support/' },
];

/** The guide in its own order. `item` is its number there, and its anchor on the page. */
const guideItems = [
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
  { label: 'Run it every morning', link: '/setup/unattended/' },
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
