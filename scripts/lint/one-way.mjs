/** A lint rule: the one way from bytes to page. A room of src may use the rooms before it, never the ones after. */
import { dirname, relative, resolve, sep } from 'node:path';

/** The rooms in their order. What stands on one line may use each other. */
const way = [
  ['kernel'],
  ['guard', 'links.ts', 'styles', 'version.ts', 'zod.ts'],
  ['intake'],
  ['compare'],
  ['sorting', 'saved'],
  ['rules'],
  ['report'],
  [
    'support',
    'guided',
    'check.ts',
    'checked.ts',
    'desk.ts',
    'messages.ts',
    'blob-source.ts',
    'in-turns.ts',
    'warm-up.ts',
  ],
  ['check.worker.ts', 'cli', 'cli.ts', 'components', 'content', 'content.config.ts', 'one-file', 'pages'],
];
const inWords =
  'kernel < guard < intake < compare < sorting, saved < rules < report < check.ts, desk.ts, messages.ts < components, cli.ts';

/** The first step below src on the way to a file: a room, or a file that is one. */
function roomOf(file) {
  const [, below] = file.split(`${sep}src${sep}`);
  return below?.split(sep)[0];
}

const placeOf = (room) => way.findIndex((rooms) => rooms.includes(room));

/** @type {import('eslint').Rule.RuleModule} */
export const oneWay = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unplaced: 'src/{{room}} has no place on the way from bytes to page. Give it one in scripts/lint/one-way.mjs.',
      forward: `{{from}} may not use {{to}}: imports only point back along the way (${inWords}). What both need belongs in the earlier room.`,
    },
  },
  create(context) {
    const from = roomOf(context.filename);
    const place = placeOf(from);
    if (from === undefined || from.endsWith('.d.ts')) return {};
    if (place < 0) return { Program: (node) => context.report({ node, messageId: 'unplaced', data: { room: from } }) };
    const look = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = resolve(dirname(context.filename), source.split('?')[0]);
      if (relative(dirname(context.filename), target) === '') return;
      const to = roomOf(target);
      if (placeOf(to) > place)
        context.report({ node: node.source, messageId: 'forward', data: { from: `src/${from}`, to: `src/${to}` } });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};
