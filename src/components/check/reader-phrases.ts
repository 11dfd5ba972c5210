/** Sentences about files that are no text, where files go in. */
export const readerPhrases = {
  button: 'Get ready for Excel and PDF files',
  why: 'XML and HTML can be read too. This loads what reads all four, for use without a network.',
  loading: 'Loading.',
  ready: 'Ready for Excel, XML, HTML, and PDF files.',
  notLoaded: 'This could not be loaded. Check your connection and try again.',
  onSite: 'PDF files are read on the check page of the site only.',
};
