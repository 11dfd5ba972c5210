/** The worker that reads PDF files. */
import { answer } from './answer-worker.ts';
import { guardMemory } from './guard-memory.ts';

// In a damaged file the library may fail at two places at once: one is answered, the other is told nobody.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());
const memory = guardMemory();
answer(async () => {
  // Loading it must not fail where a browser is too old for it: that is told before.
  const { readPdf } = await import('./pdf-read.ts');
  return (bytes, limits) => readPdf(bytes, { ...limits, isLate: () => memory.isFull() || limits.isLate!() }, memory);
});
