/** Ways for a text to leave the page: only when the person presses the button for it. */

/** Saves a text as a file. The name holds no data. */
export function saveText(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text.replaceAll(/\r?\n/g, '\r\n')], { type: 'text/plain' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Prints only the text with this attribute, where a page has other things to print too. */
export function printAlone() {
  const { dataset } = document.documentElement;
  dataset.print = 'text';
  window.print();
  delete dataset.print;
}
