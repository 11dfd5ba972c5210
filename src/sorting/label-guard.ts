/** Whether a label that was made from a file's or folder's name may be a person's. A name that says what kind of school it is is none. */
import { mayBeName } from '../guard/may-be-name.ts';

const schoolWords =
  /\b(?:high|hs|middle|academy|school|center|centre|atc|ctc|county|technical|technology|career|vocational|independent|city)\b/i;

export const mayBePerson = (label: string) => !schoolWords.test(label) && mayBeName(label);
