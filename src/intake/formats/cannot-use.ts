/** Why a file cannot be read. Each has a sentence of its own. */
export type Fault =
  'damaged' | 'entities' | 'too-large' | 'too-slow' | 'password' | 'xls' | 'not-a-workbook' | 'no-table';

/** Thrown by the readers of formats for what is in a file. */
export class CannotUse extends Error {
  readonly reason: Fault;
  constructor(reason: Fault) {
    super(reason);
    this.reason = reason;
  }
}
