/** Saves something as a file, when a person presses the button for it. The name holds no data. */
export function saveFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
