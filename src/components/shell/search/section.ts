/** A part of a page that the search can find. */
export interface SearchSection {
  /** From the root of the site, with the anchor of the heading: `/guide/#4b`. */
  url: string;
  /** The title of the page. */
  page: string;
  heading: string;
  text: string;
  /** The number of the guide's item. */
  item?: string;
}
