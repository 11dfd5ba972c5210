/** For every code: files in which it is found, and cells that make it go away. */
import type { Code } from '../../../src/rules/findings.ts';
import { files } from './fixtures/files.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { grades } from './fixtures/grades.ts';
import { setup } from './fixtures/setup.ts';

export const fixtures: Record<Code, Fixture> = { ...grades, ...setup, ...files };
