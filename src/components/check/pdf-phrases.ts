/** Sentences about PDF files where files go in. */
export const pdfPhrases = {
  button: 'Get ready for PDF files',
  why: 'PDF reports with text can be read too. This loads what reads them, so that it also works without a network.',
  loading: 'Loading.',
  ready: 'Ready for PDF files.',
  notLoaded: 'This could not be loaded. Check your connection and try again.',
  onSite: 'PDF files are read on the check page of the site only.',
};
