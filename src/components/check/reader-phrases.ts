/** Sentences about files that are no text, where files go in. */
export const readerPhrases = {
  button: 'Get ready for Excel and PDF files',
  why: 'You need this only to work without a network. It loads what reads Excel, PDF, XML, and HTML files.',
  loading: 'Loading.',
  ready: 'Ready for Excel, XML, HTML, and PDF files.',
  notLoaded: 'This could not be loaded. Check your connection and try again.',
  onSite: 'PDF files are read on the check page of the site only.',
};
