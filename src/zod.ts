/** zod in its small form, and the only way to it: set so that it makes no code from text, which the pages' policy forbids. */
import { config } from 'zod/mini';

config({ jitless: true });

export * from 'zod/mini';
