/** The page of the other programs. Bundled and served by the benchmark; its functions are called by it. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import Papa from 'papaparse';
import * as z from 'zod';
import { countFound } from '../count.mjs';
import { comparison } from '../duckdb-sql.mjs';
import { compareNaively } from '../naive.mjs';

const filesChosen = () => Array.from(document.querySelectorAll('input'), ({ files }) => files[0]);

/** How long a list takes, with how many of each kind are in it. */
async function timed(work) {
  const began = performance.now();
  const found = await work();
  return { ms: performance.now() - began, counts: countFound(found) };
}

globalThis.naive = () =>
  timed(async () => {
    const [technical, high] = await Promise.all(filesChosen().map((file) => file.text()));
    return compareNaively({ technical, high }, { Papa, z });
  });

/** Its start is not counted: `startDuckdb` comes first. */
globalThis.startDuckdb = async () => {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker('duckdb-browser-eh.worker.js'));
  await database.instantiate(new URL('duckdb-eh.wasm', location.href).href);
  const connection = await database.connect();
  globalThis.duckdb = () => ask(database, connection);
};

function ask(database, connection) {
  const [technical, high] = filesChosen();
  return timed(async () => {
    await database.registerFileHandle('technical.csv', technical, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await database.registerFileHandle('high.csv', high, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const found = await connection.query(comparison('technical.csv', 'high.csv'));
    return found.toArray().map((row) => row.toJSON());
  });
}
