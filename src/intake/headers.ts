/** What a column holds, told from its header (contract, section 2a). */
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
}

/**
 * Names of each field, without case, spaces and punctuation. `entity.name` stands for itself only.
 * To know one more header, add it here.
 */
const aliases: Record<Field, string> = {
  ssid: 'stateid studentstateid statestudentid ssid statessid studentssid stateidnumber studentstateidnumber statestudentidnumber statestudentidentifier',
  course: 'coursenumber courseno coursenum coursenbr course.number course',
  section: 'sectionnumber sectionno sectionnum sectionnbr section.number section coursesection',
  term: 'termname term term.name gradingterm markingperiod gradingperiod termlabel',
  task: 'gradingtask task taskname gradingtaskname gradingtask.name',
  score: 'score postedgrade postedscore posted gradeposted scoreposted grade',
  percent: 'percent postedpercent percentposted percentage postedpercentage % posted% scorepercent gradepercent',
  postedOn: 'date dateposted posteddate postedon postingdate gradedate scoredate',
  progressScore: 'progressscore inprogress inprogressgrade inprogressscore progressgrade',
  progressPercent: 'progresspercent inprogresspercent inprogress% progress%',
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
};

const fieldsOf = new Map<string, Field[]>();
for (const [field, names] of Object.entries(aliases) as [Field, string][])
  for (const name of names.split(' ')) fieldsOf.set(name, [...(fieldsOf.get(name) ?? []), field]);

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

/** No header of an export is longer. */
const LONGEST = 200;

/** Reads a header cell. */
export function readHeader(cell: string): Header {
  const text = cell.trim();
  const dotted = text.length > LONGEST ? null : /^([a-z][\w ]*(?:\.[a-z][\w ]*)*)\.([a-z].*)$/i.exec(text);
  const entity = dotted ? plain(dotted[1]!) : '';
  const name = plain(dotted ? dotted[2]! : text);
  const known = fieldsOf.get(`${entity}.${name}`) ?? fieldsOf.get(name) ?? [];
  const of = plain(dotted?.[1]!.split('.')[0] ?? '');
  const fields = known.filter((field) => (field === 'ssid' ? !notAStudent.has(of) : !notAGrade.has(of)));
  return { text, entity, name, fields: entity && name === 'course' ? [] : fields, isPrivate: isPrivate(entity, name) };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('#', 'number')
    .replace(/[^\p{L}\p{N}%]/gu, '');

/** Things that are not a student, though their header says "name" or "contact". */
const thing =
  /^(?:course|section|term|task|gradingtask|school|district|calendar|cal$|scoregroup|group|template|report|file|user)/;
const personal =
  /birth|^dob$|socialsec|^(?:student)?ssn|gender|^sex$|pronoun|^race|ethnic|hispanic|address|street|^city$|^zip|postalcode|phone|^cell|^mobile|email|guardian|parent|mother|father|household|contact|(?:last|first|middle|full|legal|preferred|maiden|nick|sur|given|student|students)name|^(?:name)?suffix$|^student$|^student(?:last|first|middle)|^(?:last|first|middle)$|^(?:name)?lastfirst/;

/** Names, birth date, SSN, gender, race, address, phone, e-mail, guardian, contact, comments of a student. */
const isPrivate = (entity: string, name: string) =>
  name.includes('comment') || ((personal.test(name) || name === 'name') && !thing.test(entity) && !thing.test(name));
