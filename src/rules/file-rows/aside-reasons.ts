/** Why a row was set aside, as its file, its finding and the answer say it: of one row, of many. */
import type { SetAsideReason } from '../../intake/grades-file.ts';

type Reason = SetAsideReason | 'unreadable-date' | 'end-before-start' | 'unreadable-minimum';

const reasons: Record<Reason, [one: string, many: string]> = {
  damaged: ['has a damaged number', 'have damaged numbers'],
  'no-ssid': ['has no SSID', 'have no SSID'],
  'no-course': ['has no course number', 'have no course number'],
  'no-task': ['has no grading task that can be read', 'have no grading task that can be read'],
  'task-resembles': ['has a grading task with nearly the name of a CTE one', 'have a grading task with nearly the name of a CTE one'],
  'unreadable-value': ['has a grade that cannot be read', 'have a grade that cannot be read'],
  short: ['ends before a column that is needed', 'end before a column that is needed'],
  long: ['has more cells than there are headers', 'have more cells than there are headers'],
  moved: ['has cells that seem to be in a different column', 'have cells that seem to be in a different column'],
  'unclosed-quote': ['has a quotation mark that does not close', 'have a quotation mark that does not close'],
  'other-header': ['is below a second row of headers with different columns', 'are below a second row of headers with different columns'],
  'no-calendar': ['has no calendar in a file of several calendars', 'have no calendar in a file of several calendars'],
  unclear: ['has columns that cannot be told apart', 'have columns that cannot be told apart'],
  'no-value': ['has a formula without a value', 'have a formula without a value'],
  'unreadable-date': ['has a date that cannot be read', 'have a date that cannot be read'],
  'end-before-start': ['has an end date before its start date', 'have an end date before the start date'],
  'unreadable-minimum': ['has a Minimum % that cannot be read', 'have a Minimum % that cannot be read'],
}; // prettier-ignore

const unknown: [string, string] = ['cannot be read for certain', 'cannot be read for certain'];

/** Takes the reason of `file-rows-set-aside`, or `damaged`. */
export const asideReason = (reason: string): [one: string, many: string] => reasons[reason as Reason] ?? unknown;
