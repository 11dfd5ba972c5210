/** DuckDB on the command line: `duckdb.mjs TECHNICAL HIGH` prints what it counted. */
import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';
import { comparison } from '../duckdb-sql.mjs';

const [technical, high] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const [row] = (await connection.runAndReadAll(comparison(technical, high))).getRowObjects();
console.log(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
