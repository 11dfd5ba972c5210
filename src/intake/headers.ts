/** What a column holds, told from its header. */
import { tidy } from './clean.ts';
import type { Field } from './kinds.ts';

export interface Header {
  /** As it stands in the file. */
  text: string;
  /** The part before the dot of an ad hoc export, such as `grading`; '' where there is none. */
  entity: string;
  /** The rest without case, spaces and punctuation; `#` is read as `number`. */
  name: string;
  /** What it may be. A kind takes the first that it knows. */
  fields: readonly Field[];
  isPrivate: boolean;
  /** What it says together with a name in the line above it. */
  wide?: { field: 'score' | 'percent'; task?: string; term?: string };
}

/**
 * Names of each field, without case, spaces and punctuation, `#` as `number`: of several columns, the one whose name stands
 * earlier is read. `entity.name` stands for itself only. To know one more header, add it here.
 */
export const aliases: Record<Field, string> = {
  ssid: 'stateid studentstateid statestudentid ssid statessid studentssid stateidnumber studentstateidnumber statestudentidnumber statestudentidentifier',
  course:
    'coursenumber course.number courseno coursenum coursenbr coursesection coursesectionnumber course coursemasternumber',
  section: 'sectionnumber section.number sectionno sectionnum sectionnbr section coursesection coursesectionnumber',
  term: 'termname term.name term gradingterm markingperiod gradingperiod termlabel',
  task: 'task gradingtask.name gradingtaskcredit.name gradingtask gradingtasks taskname gradingtaskname',
  score:
    'grading.score postedgrade postedscore gradeposted scoreposted score posted finalgrade termgrade lettergrade mark grade',
  percent:
    'grading.percent postedpercent postedscore% postedgrade% grade% score% percentposted posted% percent percentage postedpercentage scorepercent gradepercent %',
  postedOn: 'grading.date dateposted posteddate postedon postingdate gradedate scoredate date',
  posted: 'isposted posted gradestatus postedstatus postingstatus status',
  progressScore: 'progressscore inprogress inprogressgrade inprogressscore progressgrade',
  progressPercent: 'progresspercent inprogresspercent inprogress% progress% inprogressgrade% progressscore%',
  termMask: 'termmask termsmask',
  activeMask: 'activemask activetermmask',
  scoreGroup: 'scoregroup scoregroupname',
  gradeCalc: 'gradecalcoptions gradecalcoption gradecalc compositegrades compositegrade compositegrading',
  start: 'startdate start sectionstartdate termstartdate datestart begindate',
  end: 'enddate end sectionenddate termenddate dateend',
  minimumPercent: 'minimum% min% minimumpercent minpercent minimumpercentage minimum',
  gpaValue: 'gpavalue gpa',
  group: 'scoregroup scoregroupname group groupname',
  template: 'template report reportcard reportcardtemplate templatename reportname',
  postedGradesShown: 'postedgrades postedgradesshown showpostedgrades',
  ktsExchange: 'ktsexchange',
  status: 'enrollmentstatus rosterstatus studentstatus status',
  calendar:
    'cal.name calendar calendarname cal.calendar cal.number cal.calendarid cal.schoolid cal.school school.name school schoolname school.number schoolnumber school.schoolid school.id',
  endYear: 'endyear schoolyearend',
  homeSchool:
    'homeschool homeschoolname homehighschool sendingschool sendingschoolname residentschool residentschoolname homeschoolnumber sendingschoolnumber residentschoolnumber',
  courseName: 'coursename course.name coursetitle coursedescription',
  count: 'postedcount countposted countofposted postedgradescount numberposted posted postedgrades',
};

/** What says more about a record than what it is: no row is taken for a header because of these. */
const beside: ReadonlySet<Field> = new Set<Field>([
  'status',
  'calendar',
  'endYear',
  'homeSchool',
  'courseName',
  'count',
]);
/** Whether a field makes a row a header. */
export const isTelling = (field: Field) => !beside.has(field);

const ranks = new Map<string, Map<Field, number>>();
for (const [field, names] of Object.entries(aliases) as [Field, string][])
  names
    .split(' ')
    .forEach((name, rank) => ranks.set(name, (ranks.get(name) ?? new Map<Field, number>()).set(field, rank)));
const fieldsOf = new Map(Array.from(ranks, ([name, of]) => [name, [...of.keys()]]));

/**
 * These describe a student, a calendar or a school, or other scores, dates and terms of a student, never a grade:
 * `student.grade` is the grade level, `test.score` the score of a test.
 */
const notAGrade = new Set([
  'student', 'students', 'person', 'individual', 'cal', 'calendar', 'school', 'district', 'enrollment',
  'activeenrollment', 'test', 'testing', 'assessment', 'attendance', 'behavior', 'health', 'program', 'fee', 'activity',
  'household', 'contact', 'teacher', 'staff', 'graduation', 'gpa',
]); // prettier-ignore
/** A state ID of these is not a student's. */
const notAStudent = new Set([
  'cal', 'calendar', 'school', 'district', 'teacher', 'staff', 'employee', 'contact', 'guardian', 'parent', 'counselor',
]); // prettier-ignore
const ofCalendar = new Set(['cal', 'calendar', 'school']);

/** No header of an export is longer. */
const LONGEST = 200;

/** Reads a header cell. */
export function readHeader(cell: string): Header {
  const text = tidy(cell);
  const dotted = text.length > LONGEST ? null : /^([a-z][\w ]*(?:\.[a-z][\w ]*)*)\.([a-z].*)$/i.exec(text);
  const entity = dotted ? plain(dotted[1]!) : '';
  const name = plain(dotted ? dotted[2]! : text);
  const known = fieldsOf.get(`${entity}.${name}`) ?? fieldsOf.get(name) ?? [];
  const of = plain(dotted?.[1]!.split('.')[0] ?? '');
  const fields = known.filter((field) => {
    if (field === 'ssid') return !notAStudent.has(of);
    if (field === 'calendar') return entity === '' || ofCalendar.has(of);
    if (field === 'endYear') return entity === '' || of === 'cal' || of === 'calendar';
    if (field === 'homeSchool') return !notAStudent.has(of);
    if (field === 'status') return of !== 'cal' && of !== 'calendar' && of !== 'school';
    return !notAGrade.has(of);
  });
  const isOther = entity !== '' && name === 'course';
  return { text, entity, name, fields: isOther ? [] : fields, isPrivate: isPrivate(entity, name) };
}

/** How early the list names a header for a field: the lower, the better it fits. */
export function rankOf({ entity, name }: Header, field: Field): number {
  return ranks.get(`${entity}.${name}`)?.get(field) ?? ranks.get(name)?.get(field) ?? Infinity;
}

/** Whether a column names calendars, or schools: in a file of a technical school these may be the students' own. */
export const calendarOf = ({ entity, name }: Header): 'calendar' | 'school' =>
  /^cal/.test(entity) || name.startsWith('calendar') ? 'calendar' : 'school';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('#', 'number')
    .replace(/[^\p{L}\p{N}%]/gu, '');

/** Things that are not a student, though their header says "name" or "contact". */
const thing =
  /^(?:course|section|term|task|gradingtask|school|district|calendar|cal$|scoregroup|group|template|report|file|user|homeschool|homehighschool|sendingschool|residentschool)/;
const personal =
  /birth|^dob$|socialsec|^(?:student)?ssn|gender|^sex$|pronoun|^race|ethnic|hispanic|address|street|^city$|^zip|postalcode|phone|^cell|^mobile|email|guardian|parent|mother|father|household|contact|(?:last|first|middle|full|legal|preferred|maiden|nick|sur|given|student|students)name|^(?:name)?suffix$|^student$|^student(?:last|first|middle)|^(?:last|first|middle)$|^(?:name)?lastfirst/;

/** Names, birth date, SSN, gender, race, address, phone, e-mail, guardian, contact, comments of a student. */
const isPrivate = (entity: string, name: string) =>
  name.includes('comment') || ((personal.test(name) || name === 'name') && !thing.test(entity) && !thing.test(name));
