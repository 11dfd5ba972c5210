/**
 * A lint rule: words that readers see stand apart, where they can be changed and translated without reading code.
 * Told are words in a template, in the attributes that are shown or spoken, and sentences among the code of components.
 */
import { basename } from 'node:path';

/** Parts of a page that hold nothing to translate: keys, code, styles. */
const signs = ['kbd', 'code', 'samp', 'script', 'style'];
/** Attributes that are shown or spoken. */
const shown =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext|braillelabel)|placeholder|title|alt|label|caption|summary|abbr|lede|heading|hint|text|linkText|says|data-label)$/;
/** What code calls words that are shown. There, one is told. */
const named = /^(?:label|name|title|text|says|hint|intro|ask)$/;
const capital = /^\p{Lu}\p{L}/u;
/** Of a component, any attribute can be: there, more than one word is told. */
const notShown = /^(?:class|class:list|style|id|rel|d)$/;
const word = /\p{L}{2}/u;
const words = /\p{L}{2}\S* \S*\p{L}{2}/u;
/** What begins as a sentence does: a capital, and another word. */
const sentence = /^\p{Lu}[\p{L}\d’'-]*[,:]? \S*\p{L}{2}/u;
const isPhrases = (file) => /^(?:[\w-]+-)?phrases\.ts$/.test(basename(file));

/** The texts that an expression can give: of a condition, both. */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [[node, node.value]] : [];
    case 'TemplateLiteral':
      return [[node, node.quasis.map(({ value }) => value.cooked).join('0')]];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'SvelteLiteral':
      return [[node, node.value]];
    case 'JSXExpressionContainer':
    case 'SvelteMustacheTag':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

/** Whether something that a node stands in, at any height, is of a kind. */
const isWithin = (node, test) => {
  for (let at = node.parent; at; at = at.parent) if (test(at)) return true;
  return false;
};
const nameOf = (element) => {
  const name = element.openingElement?.name ?? element.name;
  return name?.name ?? name?.property?.name ?? '';
};
const isElement = ({ type }) => type === 'JSXElement' || type === 'SvelteElement';
const isSign = (node) => isWithin(node, (at) => isElement(at) && signs.includes(nameOf(at)));
/** A fault of ours is thrown, and nobody reads it but us. */
const isThrown = (node) => isWithin(node, (at) => at.type === 'ThrowStatement' || /Error$/.test(at.callee?.name ?? ''));

/** What the column of a file is called, which is the same in any language. */
const isHeader = ({ parent }) => parent.type === 'Property' && parent.key.name === 'header';

/** @type {import('eslint').Rule.RuleModule} */
export const wordsApart = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      apart:
        'Words that readers see stand apart: put "{{text}}" into the `phrases.ts` or `*-phrases.ts` beside this file, and name it here.',
    },
  },
  create(context) {
    if (isPhrases(context.filename)) return {};
    const told = new Set();
    const tell = (node, text, pattern) => {
      if (!pattern.test(text) || told.has(node)) return;
      told.add(node);
      context.report({ node, messageId: 'apart', data: { text: text.trim().replace(/\s+/g, ' ').slice(0, 40) } });
    };
    const inTemplate = (node) => {
      if (isSign(node)) return;
      for (const [part, text] of textsOf(node)) tell(part, text, word);
    };
    const inAttribute = (name, element, values) => {
      const isComponent = /^\p{Lu}/u.test(nameOf(element)) && !notShown.test(name);
      if (!shown.test(name) && !isComponent) return;
      for (const value of values)
        for (const [part, text] of textsOf(value)) tell(part, text, shown.test(name) ? word : words);
    };
    const attribute = (node) => {
      const { name, namespace } = node.name;
      inAttribute(namespace ? `${namespace.name}:${name.name}` : name, node.parent, [node.value]);
    };
    const inCode = (node) => {
      if (isThrown(node) || isHeader(node)) return;
      const isNamed = node.parent.type === 'Property' && named.test(node.parent.key.name ?? '');
      for (const [part, text] of textsOf(node)) tell(part, text, isNamed ? capital : sentence);
    };
    return {
      'JSXText, SvelteText'(node) {
        const isStyle = node.parent.type === 'SvelteStyleElement';
        if (!isStyle && !isSign(node)) tell(node, node.value, word);
      },
      ':matches(JSXElement, JSXFragment, AstroFragment) > JSXExpressionContainer': inTemplate,
      'SvelteMustacheTag[parent.type=/^(?:Program|SvelteElement|Svelte.+Block)$/]': inTemplate,
      JSXAttribute: attribute,
      AstroTemplateLiteralAttribute: attribute,
      SvelteAttribute: (node) => inAttribute(node.key.name, node.parent.parent, node.value),
      ':not(JSXAttribute, AstroTemplateLiteralAttribute) > :matches(Literal, TemplateLiteral)': inCode,
    };
  },
};
