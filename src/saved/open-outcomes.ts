/** Whether a grade with this outcome is open: it has not arrived, so a saved check keeps it. */
export const isOpenOutcome = (outcome: string): outcome is OpenOutcome =>
  (openOutcomes as readonly string[]).includes(outcome);

/** What a grade that has not arrived may be. Only these stand in a saved check. */
export const openOutcomes = [
  'missing', 'waiting', 'older', 'different', 'scale', 'studentUnknown', 'sectionUnknown', 'termUnknown',
] as const; // prettier-ignore
export type OpenOutcome = (typeof openOutcomes)[number];
