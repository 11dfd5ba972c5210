/** What a person takes out of the page. Nothing else leaves it. */
import { text } from '../../../report/text.ts';
import type { Filter } from '../../../report/view.ts';
import type { Engine } from '../engine.ts';
import { phrases } from '../phrases.ts';
import { saveFile } from '../../shared/save-file.ts';

/** Saves the findings as a CSV file. Its name holds no data. */
export async function download(engine: Engine | undefined, filter: Filter) {
  const blob = await engine?.csv(filter);
  if (blob) saveFile(blob, phrases.csvName);
}

/** Puts the readable report into the clipboard. Throws if the browser does not allow it. */
export async function copy(engine: Engine | undefined) {
  const report = await engine?.report();
  if (report) await navigator.clipboard.writeText(text(report));
}
