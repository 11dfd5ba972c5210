import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHash, toHash } from '../../../src/guided/address.ts';
import { forLetter, letterKind } from '../../../src/guided/for-letter.ts';
import { endingWords } from '../../../src/guided/ending-words.ts';
import { phoneWords } from '../../../src/guided/phone-words.ts';
import { endingKinds } from '../../../src/guided/who-acts.ts';
import {
  answersFor,
  orderFor,
  questionIds,
  questions,
  resultOf,
  roles,
  targetOf,
  type QuestionId,
} from '../../../src/guided/routing.ts';
import { walk, type Answers, type Walk } from '../../../src/guided/walk.ts';
import { endOf, guidedWords } from '../../../src/guided/words.ts';
import { endsOfAll, stateKey, statesAndEdges } from './ways.ts';

const today = '2026-10-14';
const { states, edges } = statesAndEdges();
const saidOf = ({ steps }: Walk) => JSON.stringify(steps);

test('every answer in every state leads to a state or to an ending', () => {
  for (const { walked } of edges) {
    if (walked.open) expect(states.has(stateKey(walked)), saidOf(walked)).toBe(true);
    expect(Boolean(walked.open) !== Boolean(walked.ending), saidOf(walked)).toBe(true);
  }
});

test('no question comes twice, so every way ends', () => {
  for (const { walked, from } of edges) {
    const asked = walked.steps.map(({ question }) => question);
    expect(new Set(asked).size, saidOf(walked)).toBe(asked.length);
    expect(asked.length, saidOf(walked)).toBeGreaterThan(from.walked.steps.length);
  }
});

test('every question of a reader is asked, and every answer that the reader is offered is an edge', () => {
  const given = new Set(edges.map(({ from, answer, walked }) => `${walked.role} ${from.question} ${answer}`));
  const implied = edges.flatMap(({ walked }) =>
    walked.steps.map(({ question, answer }) => `${walked.role} ${question} ${answer}`),
  );
  const reached = new Set([...given, ...implied]);
  const offered = roles.flatMap((role) =>
    orderFor(role)
      .flatMap((id) => answersFor(id, role).map((answer) => `${role} ${id} ${answer}`))
      .filter((each) => !each.includes(' where ') || each.endsWith(` ${role}`)),
  );
  expect([...reached].sort()).toEqual(offered.sort());
});

test('every ending of every reader can be reached, and has words', () => {
  const reached = new Set<string>();
  const endings = [...edges.map(({ walked }) => walked).filter(({ ending }) => ending), ...endsOfAll()];
  for (const walked of endings) {
    const { ending, role, also } = walked;
    reached.add(`${role} ${ending!.kind}`);
    for (const each of [ending!, ...also]) {
      const words = endingWords(each, role!, today);
      if (!words.title || words.wrong.length === 0 || words.todo.length === 0) throw new Error(saidOf(walked));
    }
  }
  const all = roles.flatMap((role) => endingKinds.map((kind) => `${role} ${kind}`));
  expect([...reached].sort()).toEqual(
    all.filter((each) => !/^(?:district|technical) ask-administrator$/.test(each)).sort(),
  );
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
      expect(way.at(-1)!.ending).toBeDefined();
      for (const [at, walked] of way.slice(1).entries()) {
        const before = way[at]!;
        const { answer } = walked.steps[before.steps.length]!;
        const known = next.get(`${stateKey(before)} ${answer}`)!;
        expect(walked.open && stateKey(walked)).toBe(known.open && stateKey(known));
        expect(walked.ending === undefined).toBe(known.ending === undefined);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the questions come in the order of the reader: at a high school, first whether the grade has arrived', () => {
  for (const { walked } of edges) {
    const places = walked.steps.map(({ question }) => orderFor(walked.role).indexOf(question));
    expect(places, saidOf(walked)).toEqual(places.toSorted((a, b) => a - b));
  }
  expect(walk({ where: 'high', sees: 'missing' }).open).toBe('arrived');
  expect(walk({ where: 'technical', sees: 'missing' }).open).toBe('alerts');
});

test('nobody is told that the masks, the setup or KTS Support come next while it is not known whether the grade is posted', () => {
  for (const { walked } of edges) {
    const posted = walked.steps.find(({ question }) => question === 'posted')?.answer;
    if (posted !== 'unknown' && posted !== 'asked') continue;
    const { ending, open } = walked;
    if (posted === 'asked' && (open || !ending!.isOpen)) continue;
    expect(ending?.about[0]?.question, saidOf(walked)).toBe('posted');
    expect(ending?.kind).toBe(walked.role === 'technical' ? 'fix-here' : 'ask-other');
  }
  for (const end of endsOfAll()) {
    const isOpen = end.steps.some(({ question, answer }) => question === 'posted' && answer === 'asked');
    if (isOpen) expect(end.ending?.about[0]?.question, saidOf(end)).toBe('posted');
  }
});

test('an answer that is in order does not begin with No', () => {
  for (const id of questionIds) {
    for (const answer of Object.keys(questions[id].answers).filter((each) => resultOf(id, each) === 'passed')) {
      expect(guidedWords[id].answers[answer]!.label).not.toMatch(/^No\b/);
    }
  }
});

test('every question and every answer has words, and every fault says what to do', () => {
  for (const id of questionIds) {
    const routes = questions[id].answers;
    expect(Object.keys(guidedWords[id].answers).sort()).toEqual(Object.keys(routes).sort());
    for (const [answer, route] of Object.entries(routes)) {
      for (const role of roles) {
        const { wrong, todo } = endOf(id, answer, role);
        const targets = [undefined, ...Object.keys(route.seeing ?? {})].map((sees) => targetOf(id, answer, role, sees));
        const ends = targets.some((target) => target !== 'next') || route.also !== undefined;
        expect([id, answer, role, Boolean(wrong && todo?.length)]).toEqual([id, answer, role, ends]);
      }
    }
  }
});

test('going back keeps the answers: the same answer again leads to the same place', () => {
  const said: Answers = { where: 'high', sees: 'missing', arrived: 'no', posted: 'earlier', alerts: 'none' };
  const before = walk(said);
  expect(before.open).toBe('masks-high');
  const without: Answers = { ...said, posted: undefined };
  expect(walk(without).open).toBe('posted');
  expect(walk({ ...without, posted: 'earlier' })).toEqual(before);
  expect(walk({ ...said, alerts: 'unknown' }).open).toBe('masks-high');
  expect(walk({ ...said, where: 'technical' }).open).toBe('masks-technical');
});

const high: Answers = { where: 'high', sees: 'missing', arrived: 'no' };
const tech: Answers = { where: 'technical', sees: 'missing' };
const allRight: Answers = { ...high, posted: 'earlier', alerts: 'none', 'masks-high': 'right', setup: 'right', tasks: 'one', dates: 'same', calc: 'no', scores: 'match', 'masks-technical': 'right' }; // prettier-ignore
const techRight: Answers = { ...tech, alerts: 'none', posted: 'earlier', 'masks-technical': 'right', arrived: 'no', setup: 'right', tasks: 'one' }; // prettier-ignore
const ends: [name: string, said: Answers, kind: string, owner: string | undefined, question: QuestionId | undefined][] = [
  ['nobody knows whether it is posted', { ...high, posted: 'unknown' }, 'ask-other', 'technical', 'posted'],
  ['nobody knows whether it has arrived or is posted', { ...high, arrived: 'unknown', posted: 'unknown' }, 'ask-other', 'technical', 'posted'],
  ['nobody knows whether it is posted, seen from the technical school', { ...tech, alerts: 'none', posted: 'unknown' }, 'fix-here', 'technical', 'posted'],
  ['not posted, seen from the technical school', { ...tech, alerts: 'none', posted: 'no' }, 'fix-here', 'technical', 'posted'],
  ['not posted, seen from the high school', { ...high, posted: 'no' }, 'ask-other', 'technical', 'posted'],
  ['posted today', { ...high, posted: 'today' }, 'wait', undefined, 'posted'],
  ['the same task twice', { where: 'high', sees: 'duplicate' }, 'notify-support', undefined, 'sees'],
  ['no alerts at the high school', { where: 'high', sees: 'no-alerts' }, 'ask-administrator', 'district', 'sees'],
  ['no alerts, seen by the administrator', { where: 'district', sees: 'no-alerts' }, 'fix-here', 'district', 'sees'],
  ['not on the report card, seen from the technical school', { where: 'technical', sees: 'report-card' }, 'ask-other', 'high', 'sees'],
  ['not on the report card, and nobody knows whether it has arrived', { where: 'high', sees: 'report-card', arrived: 'unknown' }, 'fix-here', 'high', 'arrived'],
  ['not on the report card, and it has not arrived', { where: 'high', sees: 'report-card', arrived: 'no', posted: 'unknown' }, 'ask-other', 'technical', 'posted'],
  ['not on the report card', { where: 'high', sees: 'report-card', arrived: 'yes', card: 'no' }, 'ask-administrator', 'district', 'card'],
  ['not on the report card, and the templates are not known', { where: 'high', sees: 'report-card', arrived: 'yes', card: 'unknown' }, 'ask-administrator', 'district', 'card'],
  ['not on the report card, seen by the administrator', { where: 'district', sees: 'report-card', arrived: 'yes', card: 'no' }, 'fix-here', 'district', 'card'],
  ['it has arrived, seen from the technical school', { ...techRight, arrived: 'yes' }, 'ask-other', 'high', 'arrived'],
  ['posted, and nobody knows whether it has arrived', { ...techRight, arrived: 'unknown' }, 'ask-other', 'high', 'arrived'],
  ['the side of the high school, which the technical school cannot see', { ...techRight, 'high-side': 'unknown' }, 'ask-other', 'high', 'high-side'],
  ['setup corrected', { ...allRight, setup: 'corrected' }, 'wait', undefined, 'setup'],
  ['nothing found', allRight, 'write-support', undefined, undefined],
  ['nothing found, seen from the technical school', { ...techRight, 'high-side': 'right' }, 'write-support', undefined, undefined],
  ['the other school has not looked', { ...allRight, posted: 'asked', 'masks-technical': 'unknown' }, 'ask-other', 'technical', 'posted'],
  ['whether it is posted comes before own items not looked at', { ...allRight, posted: 'asked', 'masks-high': 'unknown' }, 'ask-other', 'technical', 'posted'],
  ['own items not looked at come before others', { ...allRight, 'masks-high': 'unknown', 'masks-technical': 'unknown' }, 'fix-here', 'high', 'masks-high'],
]; // prettier-ignore

test.each(ends)('%s', (_, said, kind, owner, question) => {
  const { ending } = walk(said);
  expect([ending?.kind, ending?.owner, ending?.about[0]?.question]).toEqual([kind, owner, question]);
});

test('an answer that follows from another is not asked for', () => {
  const said: Answers = {
    where: 'high',
    sees: 'different',
    posted: 'earlier',
    alerts: 'none',
  };
  const { steps, open } = walk(said);
  expect(steps[2]).toEqual({ question: 'arrived', answer: 'different', from: 'follows' });
  expect(open).toBe('setup');
});

test('alerts that never show are a second thing to do, and the questions go on', () => {
  const walked = walk({ ...high, posted: 'earlier', alerts: 'never', 'masks-high': 'wrong' });
  expect(walked.ending?.kind).toBe('fix-here');
  expect(walked.also.map(({ kind, about }) => [kind, about[0]?.question])).toEqual([['ask-administrator', 'alerts']]);
  expect(endingWords(walked.also[0]!, 'high', '2026-10-14').then).toContain('Data Exchange User Group');
  expect(forLetter(walked.also[0]!, walked, '2026-10-14').answers?.noAlerts).toBe(true);
});

test('on the phone, missing alerts are told and no grade', () => {
  const onThePhone = (said: Answers) => {
    const walked = walk(said);
    return phoneWords(walked.ending!, walked).join(' ');
  };
  const alerts = onThePhone({ where: 'high', sees: 'no-alerts' });
  expect(alerts).toContain('They never show in the Process Alert area of our high school.');
  expect(alerts).not.toMatch(/arrived|CTE/);
  const card = onThePhone({ where: 'high', sees: 'report-card', arrived: 'yes', 'on-card': 'no', card: 'no' });
  expect(card).toContain('A grade is not on the report card');
  expect(card).not.toContain('Process Alert');
});

test('files answer what nobody was asked, the person has the last word, and what else they show is told', () => {
  const files: Answers = { posted: 'no', 'masks-high': 'wrong', calc: 'no' };
  const byFiles = walk(high, files);
  expect(byFiles.steps.at(-1)).toEqual({ question: 'posted', answer: 'no', from: 'files' });
  expect(byFiles.also.map(({ kind, about }) => [kind, about[0]?.question])).toEqual([['fix-here', 'masks-high']]);
  const byPerson = walk({ ...high, posted: 'earlier' }, files);
  expect(byPerson.open).toBe('alerts');
});

test('who says that all is right at the high school does not outweigh what the files show there', () => {
  const walked = walk({ ...techRight, 'high-side': 'right' }, { calc: 'yes', dates: 'same' });
  expect([walked.ending?.kind, walked.ending?.about[0]?.question]).toEqual(['ask-other', 'calc']);
});

test('what else is open is told beside what comes first, each question once', () => {
  const { ending, also } = walk({ ...high, arrived: 'unknown', posted: 'unknown' });
  const told = [ending!, ...also].map(({ kind, about }) => [kind, about.map(({ question }) => question)]);
  expect(told).toEqual([
    ['ask-other', ['posted']],
    ['fix-here', ['arrived']],
  ]);
  for (const { walked } of edges) {
    if (!walked.ending) continue;
    const about = [walked.ending, ...walked.also].flatMap((each) => each.about.map(({ question }) => question));
    expect(new Set(about).size, saidOf(walked)).toBe(about.length);
  }
});

test('on the phone, the technical school is asked whether and when the grade was posted', () => {
  const walked = walk({ ...high, posted: 'unknown' });
  const said = phoneWords(walked.ending!, walked).join('\n');
  expect(said).toContain('It has not arrived at our high school.');
  expect(said).toContain('number or title');
  expect(said).toContain('Has the teacher posted the grade? On which day?');
  const none = walk({ ...high, posted: 'today' });
  expect(phoneWords(none.ending!, none)).toEqual([]);
});

test('on the phone, what has arrived is not called missing', () => {
  const isSaid = ({ steps }: Walk, question: string, answer: string) =>
    steps.some((step) => step.question === question && step.answer === answer);
  const calls = edges
    .map(({ walked }) => walked)
    .filter((walked) => walked.ending && isSaid(walked, 'sees', 'missing') && isSaid(walked, 'arrived', 'yes'))
    .map((walked) => phoneWords(walked.ending!, walked).join(' '))
    .filter(Boolean);
  expect(calls.length).toBeGreaterThan(0);
  for (const said of calls) expect(said).toContain('It has arrived, but it may not be on the report card.');
});

describe('a letter', () => {
  const written = (said: Answers) => {
    const walked = walk(said);
    return { kind: letterKind(walked.ending!), ...forLetter(walked.ending!, walked, '2026-10-14') };
  };

  test('to the other school says what is wrong and asks for what it can do', () => {
    const { kind, side, story, asks } = written({ ...high, posted: 'no' });
    expect([kind, side]).toEqual(['other-school', 'high']);
    expect(story).toBe('The grade is not posted at the technical school. A grade that is not posted cannot sync.');
    expect(asks?.[0]).toBe('Ask the teacher at the technical school to post the grades.');
  });

  test('asks for items that nobody has looked at, by their numbers', () => {
    const { story, asks } = written({ ...allRight, posted: 'asked', 'masks-technical': 'unknown' });
    expect(story).toBeUndefined();
    expect(asks).toEqual([
      'Item 2a: Has the teacher at the technical school posted the grade?',
      'Item 2a.ii: Are Term Mask and Active Mask right at the technical school?',
    ]);
  });

  test('to KTS Support has each item with its result, the worse of two, and none that nobody knows', () => {
    const { kind, answers } = written(allRight);
    expect(kind).toBe('support');
    const others = ['1', '2a', '3', '4a', '4b', '4c', '4d', '4e'] as const;
    expect(answers?.['4f']).toBeUndefined();
    expect(others.map((item) => answers?.[item]?.result)).toEqual(others.map(() => 'passed'));
    expect(answers?.['2b']?.result).toBe('problem');
    expect(answers?.['2a']?.says).toBe('Is the grade posted? Yes, before today.');
    expect(answers?.['4b']?.says).toBe(
      'Masks at the high school (2b.ii): Yes: Term Mask is marked, and only the right term is active. ' +
        'Masks at the technical school (2a.ii): Yes: Term Mask is marked, and only the right term is active.',
    );
    const open = written({ ...allRight, alerts: 'unknown', 'masks-high': 'not-shown' });
    expect(open.answers?.['1']).toBeUndefined();
    expect(open.answers?.['4b']?.result).toBe('review');
  });

  test('leaves to the files what they answer', () => {
    const walked = walk({ ...high, posted: 'earlier', alerts: 'none' }, { 'masks-high': 'wrong' });
    expect(Object.keys(forLetter(walked.ending!, walked, '2026-10-14').answers!)).toEqual(['1', '2b', '2a']);
  });

  test('about a task that is there twice goes to KTS Support and needs no story', () => {
    expect(written({ where: 'technical', sees: 'duplicate' })).toEqual({
      kind: 'duplicate-task',
      side: 'technical',
      answers: {},
    });
  });

  test('is not written where there is something to do or to wait for', () => {
    expect(written({ ...high, posted: 'today' }).kind).toBeUndefined();
    expect(written({ ...tech, alerts: 'none', posted: 'no' }).kind).toBeUndefined();
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
