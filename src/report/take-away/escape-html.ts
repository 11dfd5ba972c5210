/** Text as it may stand in a page. */
export const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');

/** A page of its own: no script, nothing that is loaded, and a policy that says so. */
export const htmlPage = (title: string, body: string) => `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #18202a; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 1.6rem 0 0.4rem; font-size: 1.15rem; }
p, ul, ol { margin: 0.4rem 0; }
table { width: 100%; margin: 0.6rem 0; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.2rem 0.6rem 0.2rem 0; border-bottom: 1px solid #bbb; text-align: start; vertical-align: top; }
th { border-bottom-color: #000; }
.quiet { color: #454f5b; font-size: 0.9rem; }
@media print { body { margin: 0; font-size: 10.5pt; } h1 { font-size: 18pt; } section { break-inside: avoid; } }
</style>
</head>
<body>
${body}
</body>
</html>
`;
