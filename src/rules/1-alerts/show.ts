/** How alerts are shown. */
import type { ShowOf } from '../show.ts';
import type { codes } from './findings.ts';

export const show: ShowOf<keyof typeof codes> = {
  '1-alert-unread': { hasMessage: true },
};
