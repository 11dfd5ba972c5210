/** Courses and sections as they are compared: their letters' case does not count, nor do leading zeros where no file tells two apart by them. */
import { withoutZeros } from '../intake/cells.ts';

/** A course and a section as spelled in a file; a section may be ''. */
export interface SpelledSection {
  course: string;
  section: string;
}

export interface Names {
  /** What a course is called, the same for all spellings of it. */
  course(spelled: string): string;
  /** The same for a section of a course; '' for none. */
  section(spelled: SpelledSection): string;
}

/** A name without what never counts: capitals and leading zeros. */
export const folded = (spelled: string) => withoutZeros(spelled.toLowerCase());

/**
 * Makes names for the files of two schools.
 * @param files the courses and sections of each file: where one file spells a name in two ways (0501 and 501), these are
 *   two courses for all of them
 */
export function namesFor(files: Iterable<Iterable<SpelledSection>>): Names {
  const [coursesApart, placesApart] = [new Set<string>(), new Set<string>()];
  for (const places of files) {
    const spellings = new Map<string, string>();
    const note = (apart: Set<string>, name: string, spelled: string) => {
      if ((spellings.get(name) ?? spelled) !== spelled) apart.add(name);
      spellings.set(name, spelled);
    };
    for (const { course, section } of places) {
      note(coursesApart, folded(course), course.toLowerCase());
      if (section !== '') note(placesApart, `${folded(course)}\n${folded(section)}`, section.toLowerCase());
    }
  }
  const courses = remembered((spelled) => {
    const name = folded(spelled);
    return coursesApart.has(name) ? spelled.toLowerCase() : name;
  });
  const sections = remembered(folded);
  return {
    course: courses,
    section({ course, section }) {
      if (section === '' || placesApart.size === 0) return sections(section);
      const isApart = placesApart.has(`${folded(course)}\n${folded(section)}`);
      return isApart ? section.toLowerCase() : sections(section);
    },
  };
}

/** The same function, asked once for each text: files say the same few names again and again. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) known.set(text, (made = make(text)));
    return made;
  };
}
