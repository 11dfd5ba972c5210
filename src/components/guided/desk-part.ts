/** The part of the page that writes letters. */
import { later } from '../check/later.ts';

export const deskPart = later(() => import('../support/desk-with-pictures.ts'));
