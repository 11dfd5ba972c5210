/** The finished programs, packages included: which ways out of the browser each of them names, and which of these are known. */
import { parseSync } from 'vite';
import { known } from './known-ways.ts';

/** A way that a program names: `fetch`, `.innerHTML =`, `createElement(script)`, `import(?)`. */
export type Way = string;

const names = new Set(
  (
    'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport sendBeacon RTCPeerConnection ' +
    'webkitRTCPeerConnection mozRTCPeerConnection RTCDataChannel RTCSessionDescription Image Audio FontFace CSSStyleSheet ' +
    'Notification BroadcastChannel SharedWorker Worker importScripts serviceWorker localStorage sessionStorage indexedDB ' +
    'caches cookieStore cookie storageBuckets getDirectory sharedStorage speechSynthesis SpeechSynthesisUtterance share ' +
    'credentials registerProtocolHandler PaymentRequest PresentationRequest eval Function audioWorklet paintWorklet ' +
    'addModule insertAdjacentHTML createContextualFragment setHTMLUnsafe parseHTMLUnsafe DOMParser XSLTProcessor ' +
    'createPolicy sendMessage requestSubmit showSaveFilePicker showOpenFilePicker showDirectoryPicker ' +
    'documentPictureInPicture adoptedStyleSheets insertRule replaceSync clipboard writeText pushState replaceState ' +
    'contentWindow contentDocument defaultView opener execCommand webkitRequestFileSystem requestFileSystem ' +
    'PublicKeyCredential IdentityCredential IdentityProvider DigitalCredential joinAdInterestGroup runAdAuction ' +
    'requestStorageAccess browsingTopics attributeStyleMap ' +
    'locks launchQueue vibrate AudioContext webkitAudioContext getUserMedia getDisplayMedia requestMIDIAccess requestPort bluetooth ' +
    'NDEFReader EyeDropper LanguageModel Translator Summarizer Writer Rewriter Proofreader ' +
    'navigation SharedArrayBuffer WebAssembly setAppBadge mediaSession MediaMetadata preconnect dns-prefetch prefetch prerender'
  ).split(' '),
);
/** Names that are only a way where they are set, or where they are called. */
const set = new Set(
  'innerHTML outerHTML srcdoc src srcset poster ping action formAction background cssText location'.split(' '),
);
const called = new Set('write writeln open postMessage submit assign replace reload'.split(' '));
const roots = new Set('window self globalThis document location top parent frames opener'.split(' '));
const loads =
  /^(?:img|image|feimage|link|script|i?frame|object|embed|audio|video|source|track|base|meta|portal|fencedframe)$/i;

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/**
 * Which ways a program names, in its own text and in the texts of programs that it holds, such as those of inline workers.
 * Names that are put together from fixed pieces count too.
 * @returns each way once, sorted
 * @throws for a text that is no program
 */
export function waysOf(program: string): Way[] {
  const found = new Set<Way>();
  const { program: tree, errors } = parseSync('program.js', program, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`not a program: ${errors[0]!.message}`);

  const look = (node: Node, parent?: Node) => {
    if (node.type === 'Identifier' && names.has(String(node.name)) && !isLabel(node, parent))
      found.add(String(node.name));
    const text = textOf(node);
    if (text !== undefined) {
      if (names.has(text)) found.add(text);
      // A worker in the text of its page.
      else if (text.length > 500 && /[;{(]/.test(text)) for (const way of inText(text)) found.add(way);
    }
    for (const way of waysOfNode(node)) found.add(way);
    for (const [key, child] of Object.entries(node)) {
      if (key === 'type') continue;
      for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) look(each, node);
    }
  };
  look(tree as unknown as Node);
  return [...found].sort();
}

function inText(text: string): Way[] {
  try {
    return waysOf(text);
  } catch {
    return [];
  }
}

/** True for a key of an object that is written out, which is no way but the name of a setting. */
function isLabel(node: Node, parent?: Node): boolean {
  if (parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') return parent.key === node;
  return (
    parent?.type === 'Property' &&
    parent.key === node &&
    !parent.shorthand &&
    isNode(parent.value) &&
    parent.value.type !== 'Identifier'
  );
}

function* waysOfNode(node: Node): Generator<Way> {
  if (node.type === 'AssignmentExpression') {
    const { left } = node as unknown as { left: Node };
    const name = left.type === 'Identifier' ? String(left.name) : nameOf(left);
    if (name && set.has(name)) yield `.${name} =`;
    if (left.type === 'MemberExpression' && name === 'href')
      yield nameOf(left.object as Node) === 'location' ? 'location.href =' : '.href =';
    if (left.type === 'MemberExpression' && name !== 'href' && nameOf(left.object as Node) === 'location')
      yield `location.${name} =`;
    if (left.type === 'MemberExpression' && name === 'name' && isRoot(left.object as Node)) yield 'window.name =';
    // A class of the browser, replaced for all that use it.
    if (left.type === 'MemberExpression' && isRoot(left.object as Node) && /^[A-Z]/.test(name ?? ''))
      yield `window.${name} =`;
    if (left.type === 'MemberExpression' && name === 'title' && nameOf(left.object as Node) === 'document')
      yield 'document.title =';
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const { callee } = node as unknown as { callee: Node };
    const given = node.arguments as Node[];
    const name = nameOf(callee);
    const of = callee.type === 'MemberExpression' ? (callee.object as Node) : undefined;
    if (name && called.has(name) && (of ? isRoot(of) : name === 'open')) yield `${of ? 'window.' : ''}${name}()`;
    if (name === 'createElement' || name === 'createElementNS') {
      const kind = textOf(given[name === 'createElement' ? 0 : 1] ?? node);
      if (kind === undefined) yield 'createElement(?)';
      else if (loads.test(kind)) yield `createElement(${kind.toLowerCase()})`;
    }
    if (name === 'setAttribute' && given[0]) {
      const attribute = textOf(given[0]);
      if (attribute === undefined) yield 'setAttribute(?)';
      else if (set.has(attribute) || attribute === 'href') yield `setAttribute(${attribute})`;
    }
    if (name === 'assign' && of && nameOf(of) === 'Object')
      for (const key of given.flatMap(keysOf)) if (set.has(key) || key === 'href') yield `assign(${key})`;
    if (/^(?:definePropert(?:y|ies)|setPrototypeOf)$/.test(name ?? '') && given[0] && nameOf(given[0]) === 'prototype')
      yield `${name}(prototype)`;
    if (name === 'constructor') yield 'constructor()';
  }
  if (node.type === 'ImportExpression' && textOf(node.source as Node) === undefined) yield 'import(?)';
  if (
    node.type === 'MemberExpression' &&
    node.computed &&
    isRoot(node.object as Node) &&
    textOf(node.property as Node) === undefined
  )
    yield 'window[?]';
}

/** The names of an object that is written out. */
const keysOf = (node: Node): string[] =>
  ((node.properties ?? []) as Node[]).flatMap(({ key }) => (isNode(key) ? (textOf(key) ?? nameOf(key) ?? []) : []));

const isRoot = (node: Node) => roots.has(nameOf(node) ?? '');

/** The name of a thing, or of the member that is taken of one. */
function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression')
    return node.type === 'ChainExpression' ? nameOf(node.expression as Node) : undefined;
  const property = node.property as Node;
  return node.computed ? textOf(property) : String(property.name);
}

/** A text that is written out, in one piece or in several. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral') {
    const { quasis, expressions } = node as unknown as { quasis: { value: { cooked: string } }[]; expressions: Node[] };
    const texts = expressions.map(textOf);
    if (texts.includes(undefined)) return undefined;
    return quasis.map(({ value }, at) => value.cooked + (texts[at] ?? '')).join('');
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const [left, right] = [textOf(node.left as Node), textOf(node.right as Node)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/**
 * What a finished program names that is not known.
 * @param path of its file in the built site, for a page the path of the page
 */
export function unknownWays(program: string, path: string): Way[] {
  const name = /^_astro\/([^.]+)\./.exec(path)?.[1] ?? path;
  const may = new Set(known.filter(({ of }) => of.test(name)).flatMap(({ ways }) => ways));
  return waysOf(program).filter((way) => !may.has(way));
}
