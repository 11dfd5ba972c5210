/** Ways for a text to leave the page: only when the person presses the button for it. */
import { saveFile } from '../shared/save-file.ts';

/** Saves a text as a file. The name holds no data. */
export function saveText(text: string, name: string) {
  saveFile(new Blob([text.replaceAll(/\r?\n/g, '\r\n')], { type: 'text/plain' }), name);
}

/** Prints only the text with this attribute, where a page has other things to print too. */
export function printAlone() {
  const { dataset } = document.documentElement;
  dataset.print = 'text';
  window.print();
  delete dataset.print;
}
