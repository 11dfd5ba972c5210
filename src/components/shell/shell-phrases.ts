/** Every sentence of the frame around a page. The names of its links stand in `navigation.ts`. */
export const shellPhrases = {
  brand: { name: 'Grade sync', says: 'Guide and self-check for KTS schools' },
  skip: 'Skip to the content',
  oldBrowser: {
    label: 'Your browser',
    says: 'This browser is too old to check files: it would not show you all that it finds. You can read the guide here. To check files, use Chrome or Edge 103, Firefox 115, Safari 16.4, or a newer one.',
  },
  main: 'Main',
  menu: 'Menu',
  contents: 'On this page',
  item: 'Item',
  neighbors: { label: 'Previous and next', before: 'Before', next: 'Next' },

  foot: {
    about: {
      title: 'About this site',
      follows:
        'It follows the KTS Data Exchange Grade Sync Troubleshooting Guide, item by item. What is our own reading is marked.',
      links: [
        { label: 'Accessibility', link: '/about/accessibility/' },
        { label: 'What changed', link: '/about/changes/' },
        { label: 'For those who carry it on', link: '/about/carry-on/' },
        { label: 'Licenses', link: '/licenses.txt' },
      ],
      version: 'Version',
    },
    contact: {
      title: 'Contact KTS Support',
      first: { before: 'First go through ', link: 'the guide', after: '.' },
      then: { before: 'Then ', link: 'write to KTS Support', after: '.' },
      never: 'Never send a student’s name, birth date, or social security number.',
    },
    files: {
      title: 'Your files stay with you',
      text: 'This site sends your files nowhere. Only you can take something out: copy, print, download, mail. Browser extensions are outside our control.',
      more: 'How to see it yourself',
    },
  },

  picture: {
    title:
      'Five posted grades at the technical school. Three have arrived at the high school, one waits for tonight’s sync, one is missing.',
    technical: 'Technical school',
    high: 'High school',
    posted: 'Posted',
    score: 'Score',
    missing: 'Missing',
    waiting: 'Tonight',
  },
} as const;
