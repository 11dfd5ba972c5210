/** The made-up grades of the sample: what became of each, at both schools. No student in it exists. */

/** What becomes of a grade on its way to the high school. */
export type Fate =
  | 'arrived'
  | 'missing'
  /** Missing, and the student is only on the roster. */
  | 'rostered'
  | 'waiting'
  | 'different'
  | 'scale'
  | 'not posted'
  | 'no grade'
  | 'only high'
  | 'unknown student'
  | 'unknown section'
  /** It arrived in another section. */
  | 'moved';

export interface SampleGrade {
  fate: Fate;
  ssid: string;
  /** 0 or 1: which high school. */
  high: number;
  course: string;
  section: string;
  highSection: string;
  score: number;
  /** Day of October 2026. */
  day: number;
}

interface SampleSection {
  high: number;
  course: string;
  section: string;
  highSection?: string;
  fates: [Fate, number][];
}

const sections: SampleSection[] = [
  { high: 0, course: '480123401', section: '1', fates: [['arrived', 18]] },
  {
    high: 0,
    course: '480123401',
    section: '2',
    fates: [
      ['arrived', 11],
      ['missing', 4],
      ['rostered', 2],
    ],
  },
  {
    high: 0,
    course: '480777703',
    section: '1',
    fates: [
      ['arrived', 13],
      ['waiting', 3],
      ['only high', 1],
    ],
  },
  {
    high: 0,
    course: '480777703',
    section: '3',
    fates: [
      ['not posted', 6],
      ['no grade', 2],
    ],
  },
  { high: 1, course: '480555502', section: '1', fates: [['arrived', 16]] },
  {
    high: 1,
    course: '480555502',
    section: '12',
    highSection: '012',
    fates: [
      ['arrived', 12],
      ['different', 3],
      ['scale', 2],
    ],
  },
  {
    high: 1,
    course: '480999904',
    section: '1',
    fates: [
      ['arrived', 9],
      ['moved', 1],
      ['unknown student', 2],
    ],
  },
  { high: 1, course: '480999904', section: '4', fates: [['unknown section', 2]] },
];

/** All grades of the sample, always the same. */
export function sampleGrades(): SampleGrade[] {
  const grades: SampleGrade[] = [];
  for (const { fates, highSection, ...section } of sections) {
    for (const [fate, count] of fates) {
      for (let each = 0; each < count; each += 1) {
        const at = grades.length + 1;
        grades.push({
          ...section,
          fate,
          // A student whose section the high school does not know is known there from another section.
          ssid: fate === 'unknown section' ? (grades[100 + each]?.ssid ?? ssidOf(at)) : ssidOf(at),
          highSection: fate === 'moved' ? '2' : (highSection ?? section.section),
          score: 62 + ((at * 17) % 38),
          day: fate === 'waiting' ? 14 : 6 + (at % 4),
        });
      }
    }
  }
  return grades;
}

function ssidOf(at: number): string {
  return String(1900000000 + at * 3);
}
