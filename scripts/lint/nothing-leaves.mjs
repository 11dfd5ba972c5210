/**
 * What code of the site may not do, so that nothing leaves the browser and nothing is kept in it: the part that the
 * content security policy cannot refuse, and the part that it refuses only when a reader runs into it.
 */
const sends = 'Nothing leaves the browser: this site makes no request with data.';
const keeps = 'Nothing is kept in the browser but the choice of the theme.';
const leaves = 'Code never moves a reader to another address: data could ride along. Use a link.';
const draws = 'What loads something by itself could carry data in its address.';
const parses = 'Text never becomes markup or code.';
const works =
  "Workers are inline: import them from './name.worker?worker&inline'. One from an address escapes the page's policy.";
const hides = 'Name what is used: under another name, or a name that is put together, no rule of this list sees it.';
const heads =
  'A component writes nothing into the head of the page: titles and links stand in histories and in requests.';
const fields = 'A field is closed to what a browser completes, checks, or suggests: give it dataField.';

const compiles = 'WebAssembly is compiled in src/kernel/kernel.ts alone, from what stands in the program.';

const requests = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Image',
  'Audio',
  'FontFace',
  'CSSStyleSheet',
  'Notification',
  'BroadcastChannel',
];
const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const workers = ['Worker', 'SharedWorker', 'importScripts'];
const named = [
  ...requests.map((name) => [name, sends]),
  ...stores.map((name) => [name, keeps]),
  ...workers.map((name) => [name, works]),
  ['open', leaves],
  ['opener', leaves],
  ['history', leaves],
  ['navigation', leaves],
  ['eval', parses],
  ['Function', parses],
  ['WebAssembly', compiles],
];
const own = ['window', 'globalThis', 'self'];
const globals = [...own, 'top', 'parent', 'frames'];
const ofNavigator = {
  sendBeacon: sends,
  share: sends,
  serviceWorker: works,
  storage: keeps,
  credentials: keeps,
  registerProtocolHandler: leaves,
};
const ofDocument = { cookie: keeps, title: keeps, defaultView: hides, fonts: sends, adoptedStyleSheets: sends };

/** `a.name`, and `a['name']` as well. */
const property = (names, of = 'property') => `:matches([${of}.name=${names}], [${of}.value=${names}])`;
const calls = (names) => `CallExpression:has(> MemberExpression.callee${property(names)})`;
const sets = (names) => `AssignmentExpression > MemberExpression.left${property(names)}`;

const loading = '/^(?:img|image|feImage|link|script|iframe|frame|object|embed|audio|video|source|track|base|meta)$/i';
const addresses = '/^(?:src|srcset|href|xlink:href|poster|ping|action|formaction|data|background|style|on.*)$/i';
/** In a component, a link leads to a part of its page, or to a page of this site. */
const notPath = `:not(CallExpression[callee.name='path'])`;
const create = calls('/^createElement(?:NS)?$/');
const place = `:matches(Identifier[name='location'], MemberExpression${property('/^location$/')})`;
/** Where a thing is handed on as it is. */
const whole = [
  'VariableDeclarator > .init',
  'AssignmentExpression > .right',
  'CallExpression > .arguments',
  'Property > .value',
];
const roots = '/^(?:window|globalThis|self|document|navigator|location)$/';

/** Selectors of ESQuery with the message for each. */
const shapes = [
  [`AssignmentExpression[left.name='location']`, leaves],
  [sets('/^location$/'), leaves],
  [`AssignmentExpression > MemberExpression.left > ${place}.object`, leaves],
  [`${calls('/^(?:assign|replace|reload)$/')} > MemberExpression.callee > ${place}.object`, leaves],
  [calls('/^(?:submit|requestSubmit)$/'), sends],
  [`${create} > Literal.arguments[value=${loading}]`, draws],
  [`${create} > :not(Literal).arguments:last-child`, `${draws} Name the element.`],
  [sets('/^(?:src|srcset|poster|ping|action|formAction|background|cssText)$/'), draws],
  [`${calls('/^setAttribute(?:NS)?$/')} > Literal.arguments[value=${addresses}]`, draws],
  [`${calls('/^setAttribute$/')} > :not(Literal).arguments:first-child`, `${draws} Name the attribute.`],
  [calls('/^(?:insertRule|replaceSync|setProperty|setAttributeNode)$/'), draws],
  [`AssignmentExpression > MemberExpression.left > MemberExpression.object${property('/^style$/')}`, draws],
  [`ImportExpression > :not(Literal).source`, `${sends} import() takes nothing but a fixed address.`],
  [`:matches(ImportExpression, ImportDeclaration) > Literal.source[value=/^(?:https?:|data:|blob:|\\/)/i]`, sends],
  [`ImportDeclaration > Literal.source[value=/[?&](?:shared)?worker(?!.*[?&]inline)/]`, works],
  [sets('/^(?:innerHTML|outerHTML|srcdoc)$/'), parses],
  [`Property${property('/^(?:innerHTML|outerHTML|srcdoc)$/', 'key')}`, parses],
  [calls('/^(?:insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment|importNode|adoptNode)$/'), parses],
  [calls('/^(?:write|writeln)$/').replace('MemberExpression', `MemberExpression[object.name='document']`), parses],
  [`CallExpression[callee.name=/^set(?:Timeout|Interval)$/] > Literal.arguments:first-child`, parses],
  ...whole.map((where) => [where.replace('.', `Identifier[name=${roots}].`), hides]),
  [`MemberExpression[computed=true][object.name=${roots}] > :not(Literal).property`, hides],
  [`SvelteMustacheTag[kind='raw']`, parses],
  [`SvelteElement[name.name=${loading}]`, draws],
  [`SvelteAttribute[key.name=/^(?:src|srcset|poster|data|background)$/]`, draws],
  [`SvelteAttribute[key.name='style'] > SvelteMustacheTag`, draws],
  [`SvelteStyleDirective[key.name.name=/background|image|content|cursor|mask|filter|src/]`, draws],
  [
    `SvelteElement[name.name='use'] SvelteAttribute[key.name='href'] > :not(SvelteLiteral[value=/^#/]):first-child`,
    draws,
  ],
  [`SvelteAttribute[key.name=/^(?:ping|attributionsrc|action|formaction)$/]`, sends],
  [`SvelteElement[name.name='svelte:head']`, heads],
  [`SvelteAttribute[key.name='href'] SvelteLiteral[value=/^\\s*mailto:./i]`, leaves],
  [`SvelteAttribute[key.name='href']:not(:has(> SvelteLiteral[value=/^#/])) > SvelteMustacheTag > ${notPath}`, leaves],
  [`SvelteShorthandAttribute[key.name=/^(?:href|src|style)$/]`, leaves],
  [`SvelteDirective[kind='Binding'][key.name.name=/^(?:innerHTML|outerHTML|srcdoc|src|href)$/]`, parses],
  [
    `SvelteSpecialDirective[kind='this'] :matches(Identifier, BinaryExpression, CallExpression).expression`,
    `${draws} Name the element.`,
  ],
  [
    `SvelteSpecialDirective[kind='this'] TemplateLiteral.expression:not([quasis.0.value.raw='h'])`,
    `${draws} Name the element.`,
  ],
  [`SvelteSpecialDirective[kind='this'] Literal[value=${loading}]`, draws],
  [`SvelteStyleDirective[key.name.name=/^--/] TemplateElement[value.raw=/url|image/i]`, draws],
  [`SvelteSpreadAttribute Property[computed=true]`, hides],
  [`SvelteAttribute[key.name='autocomplete']:not(:has(> SvelteLiteral[value='off']))`, fields],
  [`SvelteAttribute[key.name=/^(?:spellcheck|writingsuggestions|autocorrect)$/]`, fields],
  [`SvelteElement[name.name='textarea']:not(:has(SvelteSpreadAttribute[argument.type='Identifier']))`, fields],
  [`JSXAttribute[name.name=/^(?:ping|attributionsrc|action|formaction)$/]`, sends],
];
/** The address of a link that code makes. By name, few files may. */
const links = [[sets('/^href$/'), leaves]];
/** @returns {['error', ...object[]]} */
const asRule = (selectors) => ['error', ...selectors.map(([selector, message]) => ({ selector, message }))];

/** Rules of ESLint, for code that runs before a reader. @satisfies {import('eslint').Linter.RulesRecord} */
export const nothingLeaves = {
  'no-console': 'error',
  'no-restricted-globals': [
    'error',
    { name: 'name', message: keeps },
    ...named.map(([name, message]) => ({ name, message })),
  ],
  'no-restricted-properties': [
    'error',
    ...globals.flatMap((object) => named.map(([property, message]) => ({ object, property, message }))),
    ...own.map((object) => ({ object, property: 'name', message: keeps })),
    ...Object.entries(ofNavigator).map(([property, message]) => ({ object: 'navigator', property, message })),
    ...Object.entries(ofDocument).map(([property, message]) => ({ object: 'document', property, message })),
  ],
  'no-restricted-syntax': asRule([...shapes, ...links]),
};

/** The same for the few files that give a link its address. */
export const mayMakeLinks = { 'no-restricted-syntax': asRule(shapes) };

/** The same for the one that keeps the address in step with the answers. @returns {import('eslint').Linter.RulesRecord} */
export const mayUse = (name) => {
  const [severity, ...rules] = nothingLeaves['no-restricted-globals'];
  return { 'no-restricted-globals': [severity, ...rules.filter((rule) => rule.name !== name)] };
};
