/** Whether a text may be a saved check, so that its faults are told as those of one. */
export const looksSaved = (text: string) => /^\s*\{/.test(text) && text.slice(0, 2_000).includes('"kts-grade-check"');
