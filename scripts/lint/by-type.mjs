/**
 * What code of the site may use of the browser, told by type: an allow-list of members of the window, the document, the navigator, the
 * location, workers and the like. It holds however a member is spelled: through a cast, a new name, brackets, or a different root.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { svelte2tsx } from 'svelte2tsx';
import ts from 'typescript';
import { globals, hosts, mayBeSet, mayByFile, members, never } from './by-type-lists.mjs';

/** What is never handed on as a whole: with a new name, no rule would know it. */
const wholes = new Set([
  'Window',
  'Document',
  'Navigator',
  'Location',
  'History',
  'Storage',
  'WorkerGlobalScope',
  'Clipboard',
]);

const require = createRequire(import.meta.url);

/** @typedef {{ file: string, line: number, text: string }} Fault */

/**
 * Looks through all code of `src` that runs before a reader.
 * @param {string} root the folder of the project
 * @param {Record<string, string>} [planted] texts of files that are looked at in the place of those of `src`
 * @returns {Fault[]}
 */
export function faultsByType(root, planted) {
  const texts = new Map(Object.entries(planted ?? filesOf(root)).flatMap(([file, text]) => parts(root, file, text)));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const settings = {
    ...options,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.Preserve,
    types: [],
    allowJs: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(settings, true);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => texts.get(resolve(name)) ?? readFile(name);
  host.fileExists = (name) => texts.has(resolve(name)) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(resolve(name));
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version, true);
  };
  // With its types of markup, what a handler in a component is given has a type too.
  const ofSvelte = ['svelte-shims-v4', 'svelte-jsx-v4'].map((name) => require.resolve(`svelte2tsx/${name}.d.ts`));
  const shims = [...ofSvelte, join(root, 'src/trusted-types.d.ts')];
  const program = ts.createProgram([...texts.keys(), ...shims.filter((file) => existsSync(file))], settings, host);
  return [...texts.keys()].flatMap((name) => look(program, program.getSourceFile(name), root));
}

/** Code for readers: not the command line, not what only the build runs. */
function filesOf(root) {
  const files = globSync('src/**/*.{ts,svelte,astro}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const shown = files.filter(
    (file) => !/^src\/(?:cli|content\.config|content\/|.*\.d)(?:\.ts|\/|$)/.test(file) && !file.endsWith('.d.ts'),
  );
  return Object.fromEntries(shown.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/**
 * A file as programs of TypeScript: a component as what its compiler makes of it, a page as its scripts.
 * @returns {[string, string][]}
 */
function parts(root, file, text) {
  const at = join(root, file);
  if (file.endsWith('.ts')) return [[at, text]];
  if (file.endsWith('.svelte'))
    return [[`${at}.tsx`, svelte2tsx(text, { filename: at, isTsFile: true, mode: 'ts', version: '5.0.0' }).code]];
  const scripts = [...text.replace(/^---[\s\S]*?\n---/, '').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return scripts.map(([, script], index) => [`${at}.${index}.ts`, `${script}\nexport {};`]);
}

function look(program, source, root) {
  const checker = program.getTypeChecker();
  const file = source.fileName
    .slice(root.length)
    .replace(/^\//, '')
    .replace(/\.(?:tsx|\d+\.ts)$/, '');
  const faults = [];
  const may = mayByFile[file] ?? [];
  const fault = (node, text) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (!may.includes(text)) faults.push({ file, line: line + 1, text });
  };

  /** Where a thing is declared: by a library of the browser, and as a part of what. */
  const placeOf = (symbol) => {
    const declared = symbol?.declarations?.find((node) =>
      /\/lib\.(?:dom|webworker)[\w.]*\.d\.ts$/.test(node.getSourceFile().fileName),
    );
    if (!declared) return undefined;
    let { parent } = declared;
    while (parent && !ts.isInterfaceDeclaration(parent) && !ts.isSourceFile(parent)) parent = parent.parent;
    return { of: parent && ts.isInterfaceDeclaration(parent) ? parent.name.text : '', name: symbol.name };
  };

  const judge = (node, symbol) => {
    const place = placeOf(symbol);
    if (!place) return;
    const { of, name } = place;
    const whole = of === '' ? name : `${of}.${name}`;
    if (isSet(node) && (hosts.has(of) || !mayBeSet(name))) fault(node, `${whole} =`);
    else if (never.has(name)) fault(node, whole);
    else if (of === '' && !globals.has(name)) fault(node, whole);
    else if (hosts.has(of) && !members.has(whole)) fault(node, whole);
  };

  /** What part of the browser a value is: `Window`, `Document`. */
  const wholeOf = (node) => {
    const type = checker.getTypeAtLocation(node);
    const all = type.isUnionOrIntersection() ? type.types : [type];
    const names = all.filter(({ symbol }) => symbol && (symbol.name === 'globalThis' || placeOf(symbol)));
    return names.map(({ symbol }) => symbol.name).find((name) => name === 'globalThis' || wholes.has(name));
  };
  const isHost = (node) => wholeOf(node) !== undefined;

  /** An element, or whatever else of the page can be listened to. */
  const isPart = (node) => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    return placeOf(type.getProperty('addEventListener')) !== undefined;
  };

  const visit = (node) => {
    const isBase = ts.isExpressionWithTypeArguments(node) && ts.isClassLike(node.parent.parent);
    if ((ts.isTypeNode(node) && !isBase) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isIdentifier(node) && !isLabel(node)) {
      judge(node, checker.getSymbolAtLocation(node));
      if (ts.isShorthandPropertyAssignment(node.parent))
        judge(node, checker.getShorthandAssignmentValueSymbol(node.parent));
      if (
        ['eval', 'Function', 'Reflect'].includes(node.text) &&
        !checker.getSymbolAtLocation(node)?.declarations?.some((each) => each.getSourceFile() === source)
      )
        fault(node, node.text);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) || ts.isStringLiteral(name))
        judge(node, checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (ts.isElementAccessExpression(node)) {
      const key = node.argumentExpression;
      if (ts.isStringLiteralLike(key)) judge(node, checker.getTypeAtLocation(node.expression).getProperty(key.text));
      else if (isHost(node.expression) || isPutTogether(key)) fault(node, 'a name that is put together');
    }
    if (ts.isComputedPropertyName(node) && isPutTogether(node.expression)) fault(node, 'a name that is put together');
    if (fills(node) && isPart(node.arguments[0])) fault(node, 'a part of the page that is filled by a list of names');
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'constructor') fault(node, 'constructor');
    // Its type is asked last: that takes most of the time.
    if (isExpression(node) && !isUsedByName(node) && isHost(node))
      fault(node, `${wholeOf(node)}, handed on as a whole`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** The name of a member, a key or a declaration: judged with what it belongs to, not by itself. */
function isLabel(node) {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent))
    return parent.name === node;
  return (
    ts.isPropertySignature(parent) ||
    ts.isParameter(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isImportSpecifier(parent) ||
    (ts.isVariableDeclaration(parent) && parent.name === node) ||
    (ts.isFunctionDeclaration(parent) && parent.name === node) ||
    ts.isBindingElement(parent)
  );
}

/** A key that is made of pieces, so that no search finds its name. */
function isPutTogether(key) {
  if (ts.isParenthesizedExpression(key) || ts.isAsExpression(key) || ts.isNonNullExpression(key))
    return isPutTogether(key.expression);
  if (ts.isBinaryExpression(key) && key.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [key.left, key.right].some((part) => ts.isStringLiteralLike(part) || isPutTogether(part));
  if (!ts.isCallExpression(key)) return false;
  const name = ts.isPropertyAccessExpression(key.expression) ? key.expression.name.text : key.expression.getText();
  return /^(?:join|concat|atob|fromCharCode|fromCodePoint)$/.test(name);
}

/** `Object.assign(part, …)` and its like: sets members by a list, which no rule for members sees. */
function fills(node) {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.expression.getText() === 'Object' &&
    /^(?:assign|definePropert(?:y|ies)|setPrototypeOf)$/.test(node.expression.name.text) &&
    node.arguments.length > 0
  );
}

/** What may have a part of the browser as its value. */
const isExpression = (node) =>
  ts.isIdentifier(node)
    ? !isLabel(node) && !isTypeOnly(node)
    : ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isElementAccessExpression(node);

const isTypeOnly = (node) => ts.isTypeQueryNode(node.parent) || ts.isExpressionWithTypeArguments(node.parent);

/** True for `host.member`, and for the name of a member itself, which is judged already. */
function isUsedByName({ parent }) {
  const node = arguments[0];
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isUsedByName(parent);
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return isUsedByName(parent);
  return (
    ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node) ||
    ts.isExpressionStatement(parent) ||
    ts.isTypeOfExpression(parent)
  );
}

/** True where a member gets a value. */
function isSet(node) {
  let access = node;
  while (ts.isPropertyAccessExpression(access.parent) && access.parent.name === access) access = access.parent;
  if (ts.isElementAccessExpression(node)) access = node;
  const { parent } = access;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === access &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}
