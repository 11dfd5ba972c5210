/** The one file has no reader of PDF files, which would make it ten times as large. */
export const start = undefined;
