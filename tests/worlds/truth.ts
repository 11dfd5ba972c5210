/**
 * What the answer must be, from what the generator knows of each row: no cell is read here.
 * Where the rules leave two answers open, both are in `may`.
 */
import {
  gradesOf,
  isTask,
  letterOf,
  type Entry,
  type Key,
  type Layout,
  type Outcome,
  type Points,
  type Row,
  type School,
  type Sheet,
  STRAY,
  type World,
} from './model.ts';

export interface GradeTruth {
  key: Key;
  /** The places in which the grade may be counted; more than one only where the rules do not decide. */
  may: Outcome[];
}

export interface Truth {
  grades: GradeTruth[];
  notPosted: number;
  noGrade: number;
  /** Grades that are rightly either of both. */
  notPostedOrNoGrade: number;
  /** From the least to the most. */
  onlyHigh: [number, number];
  /** Rows of the technical school, from the least to the most. */
  setAside: [number, number];
  /** The same of the high schools' files, from the least to the most. */
  highSetAside: [number, number];
  /** Extra rows that may or may not count as a posted grade of their own (a key with two values). */
  extra: number;
  mayBeComplete: boolean;
}

interface Placed extends Entry {
  sheet: Sheet;
  row: Row;
}

/** Where rows may be read or set aside, both truths; else one. */
export function truthsOf(world: World): Truth[] {
  const open = world.sheets.some(({ rows }) => rows.some(({ fate }) => fate === 'either'));
  return open ? [truthOf(world, 'used'), truthOf(world, 'aside')] : [truthOf(world, 'used')];
}

function truthOf(world: World, either: 'used' | 'aside'): Truth {
  const fateOf = (row: Row) => (row.fate === 'either' ? either : row.fate);
  const placed = (sheets: Sheet[], fate: string, is: Row['is'][]): Placed[] =>
    sheets.flatMap((sheet) =>
      sheet.rows
        .filter((row) => fateOf(row) === fate && is.includes(row.is))
        .flatMap((row) => row.entries.map((entry) => ({ ...entry, sheet, row }))),
    );
  /** A row of another term or task is left out, if that can be read. */
  const isLeftOut = ({ entries: [entry], known }: Row) =>
    (['term', 'task'] as const).some(
      (part) => world.chosen[part] !== undefined && known?.includes(part) && world.chosen[part] !== entry!.key[part],
    );
  const chosen = ({ key }: Placed) =>
    (world.chosen.term === undefined || world.chosen.term === key.term) &&
    (world.chosen.task === undefined || world.chosen.task === key.task);

  const technical = gradesOf(world, 'technical');
  const groups = grouped(placed(technical, 'used', ['grade']).filter(chosen));
  const courses = new Set([...groups.values()].map(([first]) => first!.key.course));
  const meets = (used: Placed[]) => used.length === 0 || used.some(({ key }) => courses.has(key.course));
  const facts = world.schools.map((school) => {
    const ofSchool = (sheet: Sheet, row?: Row) => (row?.school ?? sheet.school) === school.label;
    const sheets = gradesOf(world, 'high').filter(
      (sheet) => ofSchool(sheet) || sheet.rows.some((row) => ofSchool(sheet, row)),
    );
    const rowsOf = (fate: string, is: Row['is'][]) =>
      placed(sheets, fate, is).filter(({ sheet, row }) => ofSchool(sheet, row));
    const rosters = world.sheets.filter(({ kind, school: label }) => kind === 'roster' && label === school.label);
    return {
      school,
      sheets,
      used: rowsOf('used', ['grade']).filter(chosen),
      aside: rowsOf('aside', ['grade']).filter(({ row }) => !isLeftOut(row)),
      noCourse: !meets(rowsOf('used', ['grade']).filter(chosen)),
      seen: [
        ...rowsOf('used', ['grade', 'other']),
        ...placed(rosters, 'used', ['roster']).filter(({ row }) => !row.ended),
      ],
      roster: rosters.length > 0,
      leftOut: rowsOf('used', ['grade']).length > 0 || rowsOf('left', ['grade']).length > 0,
      cutOff: sheets.some(({ cutOff }) => cutOff),
    };
  });
  const drops = new Set(technical.flatMap(({ lacks }) => [...lacks]));

  let notPosted = 0;
  let noGrade = 0;
  let notPostedOrNoGrade = 0;
  let extra = 0;
  const grades: GradeTruth[] = [];
  for (const group of groups.values()) {
    const best = bestOf(group);
    if (best === undefined) {
      if (group.some(({ shown }) => shown.progress !== undefined)) notPosted++;
      else if (group.some(({ shown }) => shown.flagged)) notPostedOrNoGrade++;
      else noGrade++;
      continue;
    }
    const { key } = group[0]!;
    if (best === 'conflict') {
      extra += group.length - 1;
      grades.push({ key, may: ['notCompared'] });
      continue;
    }
    const answers = facts.map((fact) => ({
      may: atSchool(world, fact, best, groups, drops),
      isHis: fact.aside.some((row) => same(row.key, key, ALL)),
    }));
    grades.push({ key, may: bestAnswer(answers, best.shown.on !== undefined && best.shown.on >= world.asOf) });
  }

  const asideOf = (sheets: Sheet[]) =>
    sheets
      .flatMap(({ rows }) => rows)
      .filter((row) => fateOf(row) === 'aside' && row.is === 'grade' && !isLeftOut(row));
  const setAside = rangeOf(asideOf(technical), () => true);
  const highSetAside = asideOf(gradesOf(world, 'high'));
  const known = new Set(world.courses.map(({ number }) => number));
  const everything = world.sheets.flatMap(({ rows }) => rows);
  const settled = new Set<Outcome>(['synced', 'missing', 'waiting', 'different', 'older', 'scale']);
  return {
    grades,
    notPosted,
    noGrade,
    notPostedOrNoGrade,
    onlyHigh: onlyHigh(facts, groups, drops, setAside[1] > 0),
    setAside,
    // A course that only this row shows to be a KTS course is none if the row cannot be used.
    highSetAside: [highSetAside.filter(({ entries }) => known.has(entries[0]!.key.course)).length, highSetAside.length],
    extra,
    mayBeComplete:
      !world.incomplete &&
      extra === 0 &&
      // A high school whose files have no row of a CTE task.
      facts.every(({ sheets, leftOut, aside }) => sheets.length === 0 || leftOut || aside.length > 0) &&
      setAside[1] === 0 &&
      everything.every((row) => row.fate !== 'lost') &&
      grades.every(({ may }) => may.some((outcome) => settled.has(outcome))),
  };
}

const rangeOf = (rows: Row[], isCertain: (row: Row) => boolean): [number, number] => [
  rows.filter((row) => !row.perhaps && isCertain(row)).length,
  rows.length,
];

type Facts = {
  school: School;
  sheets: Sheet[];
  used: Placed[];
  aside: Placed[];
  /** No course in common with the technical school: no match at all. */
  noCourse: boolean;
  seen: Placed[];
  roster: boolean;
  leftOut: boolean;
  cutOff: boolean;
};

const nameOf = ({ ssid, course, section, term, task, year }: Key) =>
  [ssid, course, section, term, task, year].join('|');

function grouped(entries: Placed[]) {
  const groups = new Map<string, Placed[]>();
  for (const entry of entries) {
    const name = nameOf(entry.key);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return groups;
}

/** Of the rows of one key the posted one that counts; `conflict` where two differ and no date decides. */
function bestOf(group: Placed[]): Placed | 'conflict' | undefined {
  const posted = group.filter(({ shown }) => shown.posted !== undefined);
  const values = new Set(posted.map(({ shown }) => shown.posted));
  if (values.size < 2) return posted[0];
  const days = posted.map(({ shown }) => shown.on ?? '').sort();
  if (days[0] === '') return 'conflict';
  const latest = posted.filter(({ shown }) => shown.on === days.at(-1));
  return new Set(latest.map(({ shown }) => shown.posted)).size === 1 ? latest[0] : 'conflict';
}

function same(a: Key, b: Key, parts: readonly (keyof Key)[]) {
  return parts.every((part) => a[part] === b[part]);
}

/** What one school's files say of one posted grade. */
function atSchool(
  world: World,
  facts: Facts,
  grade: Placed,
  groups: Map<string, Placed[]>,
  technicalLacks: Set<string>,
): Outcome[] {
  const { key } = grade;
  const { school, sheets, used, aside, seen, roster } = facts;
  if (school.pair === 'other' || facts.noCourse) return ['notCompared'];
  // A roster alone compares nothing; that a student is not on it, it does say.
  if (sheets.length === 0) {
    return roster && !seen.some((row) => row.key.ssid === key.ssid)
      ? ['notCompared', 'studentUnknown']
      : ['notCompared'];
  }
  // A school of which no file has a CTE row; rows that were left out by choice are some.
  if (used.length === 0 && aside.length === 0 && !facts.leftOut) return ['notCompared'];
  const lacks = new Set([...technicalLacks, ...sheets.flatMap((sheet) => [...sheet.lacks])]);
  const parts = (['ssid', 'course', 'section', 'term', 'task'] as const).filter((part) => !lacks.has(part));

  const keyless = used.filter((row) => same(row.key, key, [...parts, 'year']));
  const known = seen.some((row) => row.key.ssid === key.ssid);
  if (known && lacks.size > 0 && mixedUp(key, keyless, groups, [...parts, 'year'], lacks.has('section'))) {
    // Where no grade of any term is there, it is missing whichever it was.
    return keyless.some(({ shown }) => shown.posted !== undefined)
      ? ['notCompared']
      : ['notCompared', 'missing', 'notInFile', 'sectionUnknown'];
  }
  if (school.pair === 'unmatched' && !lacks.has('term')) {
    const maybe = aside.filter((row) =>
      same(
        row.key,
        key,
        knownParts(row, parts).filter((part) => part !== 'term'),
      ),
    );
    if (maybe.length > 0) return ['notCompared', 'studentUnknown', 'sectionUnknown', 'termUnknown'];
    if (!known) return ['studentUnknown'];
    return seen.some((row) => same(row.key, key, ['course', 'section'])) ? ['termUnknown'] : ['sectionUnknown'];
  }

  // Each file of the school for itself: one that shows the same grade is enough.
  const shown = sheets
    .map((sheet) => bestOf(keyless.filter((row) => row.sheet === sheet)))
    .filter((own) => own !== undefined);
  const judged = shown.map((own) => (own === 'conflict' ? 'notCompared' : compared(world, grade, own)));
  if (judged.length > 0) return [RANK.find((outcome) => judged.includes(outcome))!];
  if (keyless.length > 0) return ['missing'];

  // Another section of the same student, course, term and task, if it is the only one and nobody else's.
  const rowsElsewhere = used.filter(
    (row) =>
      same(row.key, key, ['ssid', 'course', 'term', 'task', 'year']) &&
      row.key.section !== key.section &&
      !groups.has(nameOf({ ...row.key })),
  );
  // A row that stands in two files is one.
  const elsewhere = [
    ...new Map(rowsElsewhere.map((row) => [nameOf(row.key) + JSON.stringify(row.shown), row])).values(),
  ];
  const there = elsewhere.filter(({ shown }) => shown.posted !== undefined);
  if (there.length === 1) return [compared(world, grade, there[0]!)];
  if (elsewhere.length > 0)
    return there.length === 0 && elsewhere.length === 1 ? ['missing'] : ['notCompared', 'missing'];

  if (used.some((row) => row.key.term >= STRAY && same(row.key, key, ['ssid', 'course', 'task'])))
    return ['termUnknown'];
  const otherYears = used.filter(
    (row) => same(row.key, key, parts) && row.key.year !== key.year && row.shown.posted !== undefined,
  );
  const maybe = aside.filter((row) => same(row.key, key, knownParts(row, parts)));
  const mine = maybe.some((row) => same(row.key, key, [...parts, 'year']));
  if (mine) return ['notCompared'];
  if (facts.cutOff || maybe.some(({ row, key: { year } }) => !row.loose && year === key.year)) return ['notCompared'];
  let unknown = absent(facts, key, parts);
  if (otherYears.length > 0) {
    // An earlier year's grade did not come from this posting; whether a later one's is older, no rule says.
    const earlier = otherYears.some((row) => row.key.year < key.year);
    unknown = earlier && !unknown.includes('notInFile') ? ['older'] : ['older', ...unknown];
  }
  return maybe.length > 0 ? [...unknown, 'notCompared'] : unknown;
}

const knownParts = ({ row }: Placed, parts: readonly (keyof Key)[]) =>
  (row.known ?? []).filter((part) => parts.includes(part));

/** No row at all. What is set aside but for a part may still show that student, section or term: then both are right. */
function absent({ seen, aside, used, sheets, roster }: Facts, key: Key, parts: readonly (keyof Key)[]): Outcome[] {
  const shows = (rows: Placed[], ...wanted: (keyof Key)[]) => rows.some((row) => same(row.key, key, wanted));
  const hidden = (...wanted: (keyof Key)[]) => shows(aside, ...wanted);
  const may: Outcome[] = [];
  if (!shows(seen, 'ssid')) {
    if (!hidden('ssid')) return ['studentUnknown'];
    may.push('studentUnknown');
  }
  const place = (['course', 'section'] as const).filter((part) => parts.includes(part));
  if (!shows(seen, ...place)) {
    if (!hidden(...place)) return [...may, 'sectionUnknown'];
    may.push('sectionUnknown');
  }
  if (roster) {
    const listed = seen.filter(({ row }) => row.is === 'roster');
    if (shows(listed, ...place) && !shows(listed, 'ssid', ...place) && !shows(seen, 'ssid', ...place))
      return [...may, 'studentUnknown'];
  }
  const term = !parts.includes('term') || shows(seen.filter(inGrades(sheets)), 'term', 'year');
  const task = shows(used, 'task');
  if (!term || !task) {
    may.push('notInFile');
    if (!term && used.some((row) => row.key.term >= STRAY)) may.push('termUnknown');
    // Term and year each for itself: where both occur, if not together, a row may be missed.
    const both = !term && (['term', 'year'] as const).every((part) => shows(seen.filter(inGrades(sheets)), part));
    if (!(both || (!term && hidden('term')) || (!task && hidden('task')))) return may;
  }
  return [...may, 'missing'];
}

const inGrades = (sheets: Sheet[]) => (row: Placed) => sheets.includes(row.sheet);

/** Without a part of the key more than one row is left, on either side. */
function mixedUp(
  key: Key,
  there: Placed[],
  groups: Map<string, Placed[]>,
  parts: readonly (keyof Key)[],
  onlyPosted: boolean,
) {
  const counts = (rows: Placed[]) => !onlyPosted || rows.some(({ shown }) => shown.posted !== undefined);
  const here = [...groups.values()].filter((group) => same(group[0]!.key, key, parts) && counts(group)).length;
  const rows = [...grouped(there).values()].filter(counts).length;
  return here > 1 || rows > 1;
}

/** By the rule for values: scores of one form, else percents, else the numbers of each side, else it is a matter of scale. */
function compared(world: World, here: Placed, there: Placed): Outcome {
  const a = formsOf(here.shown.posted!, here.sheet.layout);
  const b = formsOf(there.shown.posted!, there.sheet.layout);
  const numbers = a.number !== undefined && b.number !== undefined;
  const letters = a.letter !== undefined && b.letter !== undefined;
  if (numbers || letters)
    return (!numbers || a.number === b.number) && (!letters || a.letter === b.letter) ? 'synced' : 'different';
  if (a.percent !== undefined && b.percent !== undefined) return a.percent === b.percent ? 'synced' : 'different';
  const [left, right] = [a.number ?? a.percent, b.number ?? b.percent];
  if (left !== undefined && right !== undefined) {
    if (left === right) return 'synced';
    return Math.abs(left - right) < 1 ? 'scale' : 'different';
  }
  if (!world.scoreGroup) return 'scale';
  const letterA = a.letter ?? letterOf(left!);
  return letterA === (b.letter ?? letterOf(right!)) ? 'synced' : 'different';
}

function formsOf(points: Points, { score, percent }: Layout) {
  if (typeof points === 'string') return { letter: points };
  return {
    ...((score === 'letter' || score === 'both') && { letter: letterOf(points) }),
    ...((score === 'number' || score === 'both') && { number: points }),
    ...(percent && { percent: points }),
  };
}

const UNKNOWN: Outcome[] = ['sectionUnknown', 'termUnknown', 'studentUnknown'];
const RANK: Outcome[] = ['synced', 'scale', 'different', 'older', 'notCompared', 'missing', 'notInFile', ...UNKNOWN];

/** What one school's files may say, and whether a row of the very grade is among those set aside. */
interface Answer {
  may: Outcome[];
  isHis: boolean;
}

/**
 * The best that any school shows. Each outcome of each school is tried: it is the answer if all others may say something
 * that is not better. Of a student whom one school knows, a damaged row of another need not be theirs.
 */
function bestAnswer(answers: Answer[], waits: boolean): Outcome[] {
  const rank = (outcome: Outcome) => RANK.indexOf(outcome);
  const open = answers.map(({ may, isHis }) => {
    const other = may.length === 1 && may[0] === 'notCompared' && !isHis && answers.length > 1;
    return other ? [...may, 'studentUnknown' as const] : may;
  });
  const best = open.flatMap((may, at) =>
    may.filter((outcome) =>
      open.every((others, place) => place === at || others.some((one) => rank(one) >= rank(outcome))),
    ),
  );
  const only = answers.every(
    ({ may }) => may.length === 1 && (may[0] === 'notCompared' || may[0] === 'studentUnknown'),
  );
  // No school knows the student, and one cannot tell: then nobody can.
  const may = [...new Set(best)].filter(
    (outcome) => !(only && best.includes('notCompared') && outcome === 'studentUnknown'),
  );
  return may.map((one) => (waits && ['missing', 'different', 'notInFile'].includes(one) ? 'waiting' : one));
}

/**
 * Grades that only the high schools have, of courses, terms and tasks that the technical school grades. The most: where
 * course, term and task occur there, but not together, or in another year, or where no other word is said of the pair of files.
 */
function onlyHigh(
  facts: Facts[],
  groups: Map<string, Placed[]>,
  drops: Set<string>,
  asides: boolean,
): [number, number] {
  const here = [...groups.values()].map((group) => group[0]!.key);
  const posted = [...groups.values()].filter((group) => bestOf(group) !== undefined).map((group) => group[0]!.key);
  let least = 0;
  let most = 0;
  for (const { school, used, sheets } of facts) {
    for (const group of grouped(used.filter(({ shown }) => shown.posted !== undefined)).values()) {
      const { key } = group[0]!;
      if (posted.some((one) => same(one, key, ALL))) continue;
      const apart = (['course', 'term', 'task'] as const).every((part) => here.some((one) => one[part] === key[part]));
      if (!isTask(key.task) || !apart || school.pair === 'unmatched') continue;
      most += new Set(group.map(({ sheet }) => sheet)).size;
      const together = here.some((one) => same(one, key, ['course', 'term', 'task', 'year']));
      // It may be the grade of another term, task or section, or of a row that was set aside.
      const explained = asides || posted.some((one) => same(one, key, ['ssid', 'course']));
      const whole = drops.size === 0 && sheets.every(({ lacks }) => lacks.size === 0) && school.pair === 'compared';
      if (together && !explained && whole) least++;
    }
  }
  return [least, most];
}

const ALL = ['ssid', 'course', 'section', 'term', 'task', 'year'] as const;
