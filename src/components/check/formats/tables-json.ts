/** What a reader gives to the checking worker: JSON in a Blob, which the page hands on without reading it. */
import type { TablesRead } from '../../../intake/kinds.ts';

export const tablesJson = (read: TablesRead) => new Blob([JSON.stringify(read)]);
