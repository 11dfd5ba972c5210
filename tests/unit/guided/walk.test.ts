import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHash, toHash } from '../../../src/guided/address.ts';
import { forLetter, letterKind } from '../../../src/guided/for-letter.ts';
import { outcomeWords } from '../../../src/guided/outcome-words.ts';
import { outcomeKinds } from '../../../src/guided/policy.ts';
import { answersFor, questionIds, questions, roles, type QuestionId } from '../../../src/guided/routing.ts';
import { walk, type Answers, type Walk } from '../../../src/guided/walk.ts';
import { guidedWords } from '../../../src/guided/words.ts';
import { endsOfAll, stateKey, statesAndEdges } from './ways.ts';

const today = '2026-10-14';
const { states, edges } = statesAndEdges();
const saidOf = ({ steps }: Walk) => JSON.stringify(steps);

test('every answer in every state leads to a state or to an outcome', () => {
  for (const { walked } of edges) {
    if (walked.open) expect(states.has(stateKey(walked)), saidOf(walked)).toBe(true);
    expect(Boolean(walked.open) !== Boolean(walked.outcome), saidOf(walked)).toBe(true);
  }
});

test('no question comes twice, so every way ends', () => {
  for (const { walked, from } of edges) {
    const asked = walked.steps.map(({ question }) => question);
    expect(new Set(asked).size, saidOf(walked)).toBe(asked.length);
    expect(asked.length, saidOf(walked)).toBeGreaterThan(from.walked.steps.length);
  }
});

test('every question is asked of every reader, and every answer that a reader is offered is an edge', () => {
  const given = new Set(edges.map(({ from, answer, walked }) => `${walked.role} ${from.question} ${answer}`));
  const implied = edges.flatMap(({ walked }) =>
    walked.steps.map(({ question, answer }) => `${walked.role} ${question} ${answer}`),
  );
  const reached = new Set([...given, ...implied]);
  const offered = roles.flatMap((role) =>
    questionIds
      .flatMap((id) => answersFor(id, role).map((answer) => `${role} ${id} ${answer}`))
      .filter((each) => !each.includes(' where ') || each.endsWith(` ${role}`)),
  );
  expect([...reached].sort()).toEqual(offered.sort());
});

test('every outcome of every reader can be reached, and has words', () => {
  const reached = new Set<string>();
  const endings = [...edges.map(({ walked }) => walked).filter(({ outcome }) => outcome), ...endsOfAll()];
  for (const walked of endings) {
    const { outcome, role, also } = walked;
    reached.add(`${role} ${outcome!.kind}`);
    for (const each of [outcome!, ...also]) {
      const words = outcomeWords(each, role!, today);
      if (!words.title || words.wrong.length === 0 || words.todo.length === 0) throw new Error(saidOf(walked));
    }
  }
  const all = roles.flatMap((role) => outcomeKinds.map((kind) => `${role} ${kind}`));
  expect([...reached].sort()).toEqual(all.filter((each) => each !== 'district ask-administrator').sort());
});

/** What a person might say, question by question, from a number for each. */
function wayOf(picks: readonly number[]): Walk[] {
  const way = [walk({})];
  let said: Answers = {};
  for (const pick of picks) {
    const { open, role } = way.at(-1)!;
    if (!open) return way;
    const offered = answersFor(open, role);
    said = { ...said, [open]: offered[pick % offered.length]! };
    way.push(walk(said));
  }
  return way;
}

test('a state decides what its answers lead to, whatever was answered before', () => {
  const next = new Map(edges.map(({ from, answer, walked }) => [`${stateKey(from.walked)} ${answer}`, walked]));
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 14, maxLength: 14 }), (picks) => {
      const way = wayOf(picks);
      expect(way.at(-1)!.outcome).toBeDefined();
      for (const [at, walked] of way.slice(1).entries()) {
        const before = way[at]!;
        const { answer } = walked.steps[before.steps.length]!;
        const known = next.get(`${stateKey(before)} ${answer}`)!;
        expect(walked.open && stateKey(walked)).toBe(known.open && stateKey(known));
        expect(walked.outcome === undefined).toBe(known.outcome === undefined);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the questions come in the order of the guide, but for the report card, which comes first where it is the trouble', () => {
  const order = new Map(questionIds.map((id, at) => [id, at]));
  for (const { walked } of edges) {
    const asked = walked.steps.map(({ question }) => question);
    const isCard = walked.steps.some(({ question, answer }) => question === 'on-card' || answer === 'report-card');
    if (isCard) continue;
    const places = asked.map((question) => order.get(question)!);
    expect(places, saidOf(walked)).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('every question and every answer has words, and every fault says what to do', () => {
  for (const id of questionIds) {
    const routes = questions[id].answers;
    expect(Object.keys(guidedWords[id].answers).sort()).toEqual(Object.keys(routes).sort());
    for (const [answer, { to, also }] of Object.entries(routes)) {
      const words = guidedWords[id].answers[answer]!;
      const ends = typeof to === 'object' || to === 'night' || to === 'support-now' || also !== undefined;
      expect([id, answer, Boolean(words.wrong && words.todo?.length)]).toEqual([id, answer, ends]);
    }
  }
});

test('going back keeps the answers: the same answer again leads to the same place', () => {
  const said: Answers = {
    where: 'high',
    sees: 'missing',
    alerts: 'none',
    posted: 'earlier',
    'masks-technical': 'right',
  };
  const before = walk(said);
  expect(before.open).toBe('arrived');
  const without: Answers = { ...said, alerts: undefined };
  expect(walk(without).open).toBe('alerts');
  expect(walk({ ...without, alerts: 'none' })).toEqual(before);
  expect(walk({ ...said, alerts: 'unknown' }).open).toBe('arrived');
  expect(walk({ ...said, where: 'technical' }).open).toBe('arrived');
});

const ends: [name: string, said: Answers, kind: string, owner: string | undefined, question: QuestionId | undefined][] = [
  ['not posted, seen from the technical school', { where: 'technical', sees: 'missing', alerts: 'none', posted: 'no' }, 'fix-here', 'technical', 'posted'],
  ['not posted, seen from the high school', { where: 'high', sees: 'missing', alerts: 'none', posted: 'no' }, 'ask-other', 'technical', 'posted'],
  ['posted today', { where: 'high', sees: 'missing', alerts: 'none', posted: 'today' }, 'wait', undefined, 'posted'],
  ['the same task twice', { where: 'high', sees: 'duplicate' }, 'notify-support', undefined, 'sees'],
  ['no alerts at the high school', { where: 'high', sees: 'no-alerts' }, 'ask-administrator', 'district', 'sees'],
  ['no alerts, seen by the administrator', { where: 'district', sees: 'no-alerts' }, 'fix-here', 'district', 'sees'],
  ['not on the report card', { where: 'high', sees: 'report-card', card: 'no' }, 'ask-administrator', 'district', 'card'],
  ['not on the report card, seen by the administrator', { where: 'district', sees: 'report-card', card: 'no' }, 'fix-here', 'district', 'card'],
  ['setup corrected', { where: 'high', sees: 'missing', alerts: 'none', posted: 'earlier', 'masks-technical': 'right', arrived: 'no', 'masks-high': 'right', setup: 'corrected' }, 'wait', undefined, 'setup'],
  ['nothing found', { where: 'high', sees: 'missing', alerts: 'none', posted: 'earlier', 'masks-technical': 'right', arrived: 'no', 'masks-high': 'right', setup: 'right', tasks: 'one', dates: 'same', calc: 'no', scores: 'match', card: 'yes' }, 'write-support', undefined, undefined],
  ['the other school has not looked', { where: 'high', sees: 'missing', alerts: 'none', posted: 'unknown', 'masks-technical': 'unknown', arrived: 'no', 'masks-high': 'right', setup: 'right', tasks: 'one', dates: 'same', calc: 'no', scores: 'match', card: 'yes' }, 'ask-other', 'technical', 'posted'],
  ['own items not looked at come before that', { where: 'high', sees: 'missing', alerts: 'none', posted: 'unknown', 'masks-technical': 'unknown', arrived: 'no', 'masks-high': 'unknown', setup: 'right', tasks: 'one', dates: 'same', calc: 'no', scores: 'match', card: 'yes' }, 'fix-here', 'high', 'masks-high'],
  ['the template not looked at, where the trouble is the report card', { where: 'high', sees: 'report-card', card: 'unknown', setup: 'right', tasks: 'one', dates: 'same', calc: 'no', scores: 'match' }, 'ask-administrator', 'district', 'card'],
]; // prettier-ignore

test.each(ends)('%s', (_, said, kind, owner, question) => {
  const { outcome } = walk(said);
  expect([outcome?.kind, outcome?.owner, outcome?.about[0]?.question]).toEqual([kind, owner, question]);
});

test('an answer that follows from another is not asked for', () => {
  const said: Answers = {
    where: 'high',
    sees: 'different',
    alerts: 'none',
    posted: 'earlier',
    'masks-technical': 'right',
  };
  const { steps, open } = walk(said);
  expect(steps.at(-1)).toEqual({ question: 'arrived', answer: 'different', from: 'follows' });
  expect(open).toBe('setup');
});

test('alerts that never show are a second thing to do, and the questions go on', () => {
  const walked = walk({ where: 'high', sees: 'missing', alerts: 'never', posted: 'no' });
  expect(walked.outcome?.kind).toBe('ask-other');
  expect(walked.also.map(({ kind, about }) => [kind, about[0]?.question])).toEqual([['ask-administrator', 'alerts']]);
  expect(outcomeWords(walked.also[0]!, 'high', '2026-10-14').then).toContain('Data Exchange User Group');
  expect(forLetter(walked.also[0]!, walked, '2026-10-14').answers?.noAlerts).toBe(true);
});

test('files answer what nobody was asked, the person has the last word, and what else they show is told', () => {
  const files: Answers = { posted: 'no', 'masks-high': 'wrong', calc: 'no' };
  const byFiles = walk({ where: 'high', sees: 'missing', alerts: 'none' }, files);
  expect(byFiles.steps.at(-1)).toEqual({ question: 'posted', answer: 'no', from: 'files' });
  expect(byFiles.also.map(({ kind, about }) => [kind, about[0]?.question])).toEqual([['fix-here', 'masks-high']]);
  const byPerson = walk({ where: 'high', sees: 'missing', alerts: 'none', posted: 'earlier' }, files);
  expect(byPerson.open).toBe('masks-technical');
});

describe('a letter', () => {
  const written = (said: Answers) => {
    const walked = walk(said);
    return { kind: letterKind(walked.outcome!), ...forLetter(walked.outcome!, walked, '2026-10-14') };
  };
  const before: Answers = { where: 'high', sees: 'missing', alerts: 'none' };

  test('to the other school says what is wrong and asks for what it can do', () => {
    const { kind, side, story, asks } = written({ ...before, posted: 'no' });
    expect([kind, side]).toEqual(['other-school', 'high']);
    expect(story).toBe('The grade is not posted at the technical school. A grade that is not posted cannot sync.');
    expect(asks?.[0]).toBe('Ask the teacher at the technical school to post the grades.');
  });

  test('asks for items that nobody has looked at, by their numbers', () => {
    const { story, asks } = written(ends[10]![1]);
    expect(story).toBeUndefined();
    expect(asks).toEqual([
      'Item 2a: Has the teacher at the technical school posted the grade?',
      'Item 2a.ii: Are Term Mask and Active Mask right at the technical school?',
    ]);
  });

  test('to KTS Support has each item with its result, the worse of two, and none that nobody knows', () => {
    const { kind, answers } = written(ends[9]![1]);
    expect(kind).toBe('support');
    const others = ['1', '2a', '3', '4a', '4b', '4c', '4d', '4e', '4f'] as const;
    expect(others.map((item) => answers?.[item]?.result)).toEqual(others.map(() => 'passed'));
    expect(answers?.['2b']?.result).toBe('problem');
    expect(answers?.['2a']?.says).toBe('Is the grade posted? Yes, before today.');
    expect(answers?.['4b']?.says).toBe(
      'Masks at the technical school (2a.ii): Yes, one active term, and it is the right one. ' +
        'Masks at the high school (2b.ii): Yes, one active term, and it is the right one.',
    );
    const open = written({ ...ends[9]![1], alerts: 'unknown', 'masks-high': 'not-shown' });
    expect(open.answers?.['1']).toBeUndefined();
    expect(open.answers?.['4b']?.result).toBe('review');
  });

  test('leaves to the files what they answer', () => {
    const walked = walk({ ...before, posted: 'earlier' }, { 'masks-technical': 'wrong' });
    expect(Object.keys(forLetter(walked.outcome!, walked, '2026-10-14').answers!)).toEqual(['1', '2a']);
  });

  test('about a task that is there twice goes to KTS Support and needs no story', () => {
    expect(written({ where: 'technical', sees: 'duplicate' })).toEqual({
      kind: 'duplicate-task',
      side: 'technical',
      answers: {},
    });
  });

  test('is not written where there is something to do or to wait for', () => {
    expect(written({ ...before, posted: 'today' }).kind).toBeUndefined();
    expect(written({ ...before, where: 'technical', posted: 'no' }).kind).toBeUndefined();
  });
});

test('the address holds answers and nothing else', () => {
  const said: Answers = { where: 'high', sees: 'missing', 'masks-high': 'not-shown' };
  expect(toHash(said)).toBe('#where=high&sees=missing&masks-high=not-shown');
  expect(fromHash(toHash(said))).toEqual(said);
  expect(toHash({})).toBe('');
  expect(fromHash('#where=nowhere&sees=__proto__&constructor=x&toString=a&name=Canarywing&posted=no&&=')).toEqual({
    posted: 'no',
  });
});
