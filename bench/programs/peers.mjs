/** The page of the other programs. Bundled and served by the benchmark; its functions are called by it. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import Papa from 'papaparse';
import * as z from 'zod';
import { comparison } from '../duckdb-sql.mjs';
import { compareNaively } from '../naive.mjs';

const filesChosen = () => Array.from(document.querySelectorAll('input'), ({ files }) => files[0]);

/** How long something takes, with what it gives. */
async function timed(work) {
  const began = performance.now();
  const counts = await work();
  return { ms: performance.now() - began, counts };
}

globalThis.naive = () =>
  timed(async () => {
    const [technical, high] = await Promise.all(filesChosen().map((file) => file.text()));
    return compareNaively({ technical, high }, { Papa, z });
  });

/** Its start is not counted. */
globalThis.duckdb = async () => {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker('duckdb-browser-eh.worker.js'));
  await database.instantiate(new URL('duckdb-eh.wasm', location.href).href);
  const connection = await database.connect();
  const [technical, high] = filesChosen();
  return timed(async () => {
    await database.registerFileHandle('technical.csv', technical, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await database.registerFileHandle('high.csv', high, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const [row] = (await connection.query(comparison('technical.csv', 'high.csv'))).toArray();
    return Object.fromEntries(Object.entries(row.toJSON()).map(([name, count]) => [name, Number(count)]));
  });
};
