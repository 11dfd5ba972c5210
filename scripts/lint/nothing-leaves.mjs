/**
 * What code of the site may not do, so that nothing leaves the browser and nothing is kept in it: the part that the
 * content security policy cannot refuse, and the part that it refuses only when a reader runs into it.
 */
const sends = 'Nothing leaves the browser: this site makes no request with data.';
const keeps = 'Nothing is kept in the browser but the choice of the theme.';
const leaves = 'Code never moves a reader to another address: data could ride along. Use a link.';
const draws = 'Elements that load something by themselves could carry data in their address.';
const parses = 'Text never becomes markup or code.';
const works =
  "Workers are inline: import them from './name.worker?worker&inline'. One from an address escapes the page's policy.";

const requests = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Image',
  'Audio',
];
const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const workers = ['Worker', 'SharedWorker', 'importScripts'];
const named = [
  ...requests.map((name) => [name, sends]),
  ...stores.map((name) => [name, keeps]),
  ...workers.map((name) => [name, works]),
  ['open', leaves],
  ['navigation', leaves],
  ['eval', parses],
  ['Function', parses],
];
const globals = ['window', 'globalThis', 'self', 'top', 'parent', 'frames'];

const loading = '/^(?:img|link|script|iframe|frame|object|embed|audio|video|source|track|base|meta)$/i';
const create = 'CallExpression[callee.property.name=/^createElement(?:NS)?$/]';
const goes = '/^(?:assign|replace|reload)$/';

/** Selectors of ESQuery with the message for each. */
const shapes = [
  [`AssignmentExpression[left.name='location']`, leaves],
  [`AssignmentExpression[left.property.name='location']`, leaves],
  [`AssignmentExpression > MemberExpression.left[object.name='location']`, leaves],
  [`AssignmentExpression > MemberExpression.left[object.property.name='location']`, leaves],
  [`CallExpression[callee.object.name='location'][callee.property.name=${goes}]`, leaves],
  [`CallExpression[callee.object.property.name='location'][callee.property.name=${goes}]`, leaves],
  [`${create} > Literal.arguments[value=${loading}]`, draws],
  [`${create} > :not(Literal).arguments:last-child`, `${draws} Name the element.`],
  [`ImportExpression > :not(Literal).source`, `${sends} import() takes nothing but a fixed address.`],
  [`ImportDeclaration > Literal.source[value=/[?&](?:shared)?worker(?!.*[?&]inline)/]`, works],
  [`AssignmentExpression > MemberExpression.left[property.name=/^(?:innerHTML|outerHTML|srcdoc)$/]`, parses],
  [`CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]`, parses],
  [`CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]`, parses],
  [`CallExpression[callee.name=/^set(?:Timeout|Interval)$/] > Literal.arguments:first-child`, parses],
  [`SvelteMustacheTag[kind='raw']`, parses],
  [`SvelteElement[name.name=${loading}]`, draws],
  [`SvelteAttribute[key.name=/^(?:ping|action|formaction)$/]`, sends],
  [`JSXAttribute[name.name=/^(?:ping|action|formaction)$/]`, sends],
];

/** Rules of ESLint, for code that runs before a reader. */
export const nothingLeaves = {
  'no-console': 'error',
  'no-restricted-globals': ['error', ...named.map(([name, message]) => ({ name, message }))],
  'no-restricted-properties': [
    'error',
    ...globals.flatMap((object) => named.map(([property, message]) => ({ object, property, message }))),
    { object: 'navigator', property: 'sendBeacon', message: sends },
    { object: 'navigator', property: 'serviceWorker', message: works },
    { object: 'navigator', property: 'storage', message: keeps },
    { object: 'document', property: 'cookie', message: keeps },
  ],
  'no-restricted-syntax': ['error', ...shapes.map(([selector, message]) => ({ selector, message }))],
};
