/** The version of this program, as its package says. */
import { version as own } from '../package.json';

export const version: string = own;
