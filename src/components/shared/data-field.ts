/** What every field that takes data has, so that nothing of it is kept, guessed or sent to be corrected or translated. */
export const dataField = {
  spellcheck: 'false',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  writingsuggestions: 'false',
  translate: 'no',
} as const;
