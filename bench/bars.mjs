/** The times as bars: an image of its own, dark where the reader's screen is. */

const LINE = 22;
const LEFT = 190;
const WIDE = 420;

/**
 * A group of bars for each place and size, each as long as its time beside the longest of its group.
 * @param {Pick<import('./goals.mjs').Measured, 'browser' | 'node'>} measured
 * @param {Record<string, string>} programs what each is called
 * @returns {string} SVG
 */
export function bars({ browser, node }, programs) {
  let y = 0;
  const parts = [];
  const groups = [
    ...Object.entries(browser).map(([size, found]) => ({ title: `In Chromium, ${size} rows a side`, found })),
    ...Object.entries(node).map(([size, found]) => ({ title: `On the command line, ${size} rows a side`, found })),
  ];
  for (const { title, found } of groups) {
    parts.push(`<text class="title" x="0" y="${(y += LINE + 8)}">${title}</text>`);
    const longest = Math.max(...Object.values(found).map(({ ms }) => ms));
    for (const [program, name] of Object.entries(programs)) {
      if (!found[program]) continue;
      const { ms } = found[program];
      const wide = Math.max(1, Math.round((ms / longest) * WIDE));
      y += LINE;
      parts.push(
        `<text x="0" y="${y}">${name}</text>`,
        `<rect${program.startsWith('ours') ? ' class="ours"' : ''} x="${LEFT}" y="${y - 13}" width="${wide}" height="16"/>`,
        `<text x="${LEFT + wide + 8}" y="${y}">${Math.round(ms).toLocaleString('en-US')} ms</text>`,
      );
    }
  }
  const width = LEFT + WIDE + 100;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 12}" width="${width}" role="img" aria-label="Times of each program as bars">
<style>
text { font: 14px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
rect { fill: #8c959f }
.ours { fill: #0b5cad }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect { fill: #6e7681 } .ours { fill: #6cb0f5 } }
</style>
${parts.join('\n')}
</svg>
`;
}
