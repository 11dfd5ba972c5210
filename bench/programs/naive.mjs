/** The program to beat on the command line: `naive.mjs TECHNICAL HIGH` prints the grades that it found. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import Papa from 'papaparse';
import * as z from 'zod';
import { compareNaively } from '../naive.mjs';

const [technical, high] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
console.log(JSON.stringify(compareNaively({ technical, high }, { Papa, z })));
