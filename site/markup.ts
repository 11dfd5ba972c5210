/** HTML read by a parser: elements, attributes, and the text of scripts and styles. */
import { DomUtils, parseDocument } from 'htmlparser2';

export type Element = ReturnType<typeof elementsOf>[number];

/** All elements of a page in order. What stands in `<noscript>` and `<template>` counts too. */
export function elementsOf(html: string) {
  return DomUtils.getElementsByTagName('*', parseDocument(html));
}

/** The text of a script or a style. */
export const textOf = (element: Element) => DomUtils.textContent(element);
