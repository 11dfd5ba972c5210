/** The number of a page, as reports write it on its edge or into a title. */

const pageNumber = /^(?:- ?)?(?:page:? ?\d{1,5}(?: ?(?:of|\/) ?\d{1,5})?|\d{1,5} of \d{1,5})(?: ?-)?$/i;
const pageInTitle = /(?:^| )page:? ?\d{1,5}(?: ?(?:of|\/) ?\d{1,5})?(?= |$)/i;

/** Whether a text is nothing but the number of a page. */
export const isPageNumber = (text: string) => pageNumber.test(text);

/** A title as it stands on every page; '' where there is nothing but a page number. */
export const withoutPageNumber = (text: string) => (isPageNumber(text) ? '' : text.replace(pageInTitle, '').trim());
