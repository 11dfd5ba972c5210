/** DuckDB on the command line: `duckdb.mjs TECHNICAL HIGH` prints the grades that it found. */
import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';
import { comparison } from '../duckdb-sql.mjs';

const [technical, high] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
console.log(JSON.stringify((await connection.runAndReadAll(comparison(technical, high))).getRowObjectsJson()));
