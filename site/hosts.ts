/** Ready files for the hosts that a school or a district has, all made from the one list of headers. */

type Headers = [name: string, value: string][];

/** Files whose name tells their content: they may be kept for a year. */
const keep = 'public, max-age=31536000, immutable';
/** Everything else is asked for again, so that a mended page is there at once. */
const askAgain = 'no-cache';

const made = 'Made by the build from the policy of the pages. Copy it whole; do not edit it by hand.';
const notTried = 'Not tried on such a host: compare the headers that it sends with those of this file.';
const types = { mjs: 'text/javascript', woff2: 'font/woff2', json: 'application/json' };

const quoted = (value: string) => value.replaceAll('"', String.raw`\"`);
const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Cloudflare Pages and Netlify: `_headers`. */
function cloud(headers: Headers): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`);
  return `# ${made}\n# ${notTried}\n/*\n${lines.join('\n')}\n\n/_astro/*\n  Cache-Control: ${keep}\n`;
}

/** Apache, tried by `npm run hosts`: `.htaccess`. Needs mod_headers, and AllowOverride All or FileInfo and Indexes. */
function apache(headers: Headers, base: string): string {
  const lines = headers.map(([name, value]) => `Header always set ${name} "${quoted(value)}"`);
  return `# ${made}
${lines.join('\n')}
Header always set Cache-Control "${askAgain}"
<If "%{REQUEST_URI} =~ m#/_astro/#">
  Header always set Cache-Control "${keep}"
</If>
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
`;
}

/** nginx, in the `http` block: how long a file is kept. */
const nginxCache = `map $uri $kts_cache {\n  default "${askAgain}";\n  ~/_astro/ "${keep}";\n}\n`;

/** nginx, tried by `npm run hosts`: the inside of a `server` block. Headers stand in one place: a `location` with one of its own would lose the others. */
function nginx(headers: Headers, base: string): string {
  const lines = headers.map(([name, value]) => `add_header ${name} "${quoted(value)}" always;`);
  return `# ${made}
# It needs nginx-cache.conf in the http block.
charset utf-8;
index index.html;
${lines.join('\n')}
add_header Cache-Control $kts_cache always;
error_page 404 ${base}404.html;
absolute_redirect off;
location ~ \\.mjs$ { types { } default_type text/javascript; }
`;
}

/** IIS: `web.config`. */
function iis(headers: Headers, base: string): string {
  const lines = headers.map(([name, value]) => `        <add name="${name}" value="${escaped(value)}" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${made} ${notTried} -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${Object.entries(types)
  .map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
  </system.webServer>
</configuration>
`;
}

/** Azure Static Web Apps: `staticwebapp.config.json`. */
function azure(headers: Headers): string {
  const config = {
    globalHeaders: Object.fromEntries(headers),
    mimeTypes: Object.fromEntries(Object.entries(types).map(([ending, type]) => [`.${ending}`, type])),
    routes: [{ route: '/_astro/*', headers: { 'Cache-Control': keep } }],
    responseOverrides: { 404: { rewrite: '/404.html' } },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** A container that serves the folder of the site. */
const container = `# ${made}
# ${notTried}
# docker build -f hosts/Containerfile -t kts-grade-sync . && docker run --rm -p 8080:80 kts-grade-sync
FROM docker.io/library/nginx:stable-alpine
COPY hosts/nginx-server.conf /etc/nginx/conf.d/default.conf
COPY . /usr/share/nginx/html
`;

/** The whole of a server, as the container has it. */
const nginxServer = (inside: string) =>
  `# ${made}\n${nginxCache}server {\n  listen 80;\n  root /usr/share/nginx/html;\n${inside.replace(/^(?=.)/gm, '  ')}}\n`;

/**
 * All host files by their path in the built site.
 * @param base the path under which the site stands, with a slash at both ends
 */
export function hostFiles(headers: Headers, base: string): Record<string, string> {
  const inside = nginx(headers, base);
  return {
    _headers: cloud(headers),
    '.htaccess': apache(headers, base),
    'web.config': iis(headers, base),
    'staticwebapp.config.json': azure(headers),
    'hosts/nginx.conf': inside,
    'hosts/nginx-cache.conf': `# ${made}\n${nginxCache}`,
    'hosts/nginx-server.conf': nginxServer(inside),
    'hosts/Containerfile': container,
  };
}
