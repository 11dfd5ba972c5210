/** Loaded before a program with `--import`: when it ends, says on standard error what it used. */
import process from 'node:process';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `\n${JSON.stringify({ ms: performance.now(), cpu: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 })}\n`,
  );
});
