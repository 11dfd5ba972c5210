import { describe, expect, test } from 'vitest';
import { fromHash, toHash } from '../../../src/guided/address.ts';
import { forLetter, letterKind } from '../../../src/guided/for-letter.ts';
import { outcomeWords } from '../../../src/guided/outcome-words.ts';
import { outcomeKinds } from '../../../src/guided/policy.ts';
import { answersFor, questionIds, questions, roles, type QuestionId } from '../../../src/guided/routing.ts';
import { walk, type Answers, type Walk } from '../../../src/guided/walk.ts';
import { guidedWords } from '../../../src/guided/words.ts';

/** Every way through the questions, by every answer of each. */
function* allWalks(said: Answers = {}): Generator<{ said: Answers; walked: Walk }> {
  const walked = walk(said);
  if (!walked.open) {
    yield { said, walked };
    return;
  }
  for (const answer of answersFor(walked.open, walked.role)) yield* allWalks({ ...said, [walked.open]: answer });
}

test('every way ends in an outcome with words, no question comes twice, and every outcome can be reached', () => {
  const reached = new Set<string>();
  const given = new Set<string>();
  let ways = 0;
  for (const { walked } of allWalks()) {
    ways += 1;
    const { outcome, role, steps } = walked;
    if (!outcome || !role) throw new Error(`no outcome: ${JSON.stringify(steps)}`);
    reached.add(`${role} ${outcome.kind}`);
    if (new Set(steps.map(({ question }) => question)).size !== steps.length) throw new Error(JSON.stringify(steps));
    for (const { question, answer } of steps) given.add(`${question} ${answer}`);
    if (ways % 50 !== 0) continue;
    const words = outcomeWords(outcome, role, '2026-10-14');
    if (words.wrong.length === 0 || words.todo.length === 0) throw new Error(JSON.stringify(outcome));
  }
  expect(ways).toBeGreaterThan(10_000);
  const all = roles.flatMap((role) => outcomeKinds.map((kind) => `${role} ${kind}`));
  expect([...reached].sort()).toEqual(all.filter((each) => each !== 'district ask-administrator').sort());
  const answers = questionIds.flatMap((id) => Object.keys(questions[id].answers).map((answer) => `${id} ${answer}`));
  expect([...given].sort()).toEqual(answers.sort());
}, 120_000);

test('the questions come in the order of the guide, but for the report card, which comes first where it is the trouble', () => {
  const order = new Map(questionIds.map((id, at) => [id, at]));
  for (const { said, walked } of allWalks({ where: 'high' })) {
    if (said.sees === 'report-card' || walked.steps.some(({ question }) => question === 'on-card')) continue;
    const places = walked.steps.map(({ question }) => order.get(question)!);
    if (places.some((place, at) => at > 0 && place < places[at - 1]!)) throw new Error(JSON.stringify(walked.steps));
  }
}, 120_000);

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
