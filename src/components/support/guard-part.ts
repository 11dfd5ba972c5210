/** What finds private items, with the words that it knows: loaded when a field takes the focus, before there is a text. */
import { later } from '../shared/later.ts';

export const guardPart = later(() => import('../../guard/find-private.ts'));
