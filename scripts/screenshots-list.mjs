/**
 * The pages and states that are kept as pictures. Each is taken at 1366 and 360 px, light and dark, unless it says otherwise.
 * `steps` lead to the state: a click, a key, a filled field, or something to wait for.
 */
const sample = [
  { click: { role: 'button', name: 'Try it with sample data' } },
  { see: { role: 'heading', level: 1, name: /posted grades/ } },
];

export const states = [
  { name: 'home', path: '' },
  { name: 'not-found', path: 'not/here/', schemes: ['light'] },
  { name: 'guide', path: 'guide/', schemes: ['light'], print: true },
  { name: 'guide-item', path: 'guide/#4b', whole: false },
  { name: 'setup', path: 'setup/', schemes: ['light'] },
  { name: 'setup-technical-school', path: 'setup/technical-school/', print: true },
  { name: 'setup-exporting', path: 'setup/exporting/', schemes: ['light'] },
  { name: 'glossary', path: 'about/glossary/' },
  { name: 'privacy', path: 'about/privacy/' },
  {
    name: 'search',
    path: 'setup/',
    whole: false,
    steps: [
      { press: 'Control+k' },
      { fill: { label: 'Search the guide, setup and glossary', text: 'grade not on report crad' } },
      { see: { role: 'link', name: /report card templates/ } },
    ],
  },
  { name: 'rules', path: 'rules/' },
  { name: 'rule', path: 'rules/4b-one-active-term/', print: true },
  { name: 'rule-two-schools', path: 'rules/2b-arrived/' },
  {
    name: 'rule-fails',
    path: 'rules/4c-term-dates/',
    schemes: ['light'],
    steps: [
      { click: { role: 'link', name: 'Try the example that fails' } },
      { see: { role: 'heading', name: /points to review/ } },
    ],
  },
  { name: 'menu', path: 'guide/', widths: [360], whole: false, steps: [{ click: { role: 'button', name: 'Menu' } }] },
  { name: 'focus', path: '', widths: [1366], schemes: ['light'], whole: false, steps: Array(3).fill({ press: 'Tab' }) },
  { name: 'guided', path: 'guided/#where=high&sees=missing&alerts=none&posted=earlier' },
  {
    name: 'guided-outcome',
    path: 'guided/#where=high&sees=missing&alerts=none&posted=no',
    schemes: ['light'],
    print: true,
  },
  { name: 'request', path: 'support/request/', schemes: ['light'] },
  { name: 'text', path: 'support/text/', schemes: ['light'] },
  { name: 'cleaner', path: 'support/screenshot/', schemes: ['light'] },
  { name: 'download', path: 'about/download/', schemes: ['light'] },
  { name: 'sample', path: 'check/sample/', schemes: ['light'] },
  { name: 'check-empty', path: 'check/' },
  { name: 'check-result', path: 'check/', steps: sample, print: true },
];
