/**
 * The program to beat: rows as objects, each tested by a schema, one side in a Map. It lists what it found as it stands
 * in the files.
 * @param {{ technical: string, high: string }} texts
 * @param {{ Papa: typeof import('papaparse'), z: typeof import('zod') }} libraries
 * @returns {{ what: 'missing' | 'different' | 'onlyHigh', ssid: string, course: string, section: string, row?: number,
 *   highRow?: number, value?: string, highValue?: string }[]}
 */
export function compareNaively({ technical, high }, { Papa, z }) {
  const any = z.string();
  const some = z.string().min(1);
  const Grade = z.object({
    'student.stateID': z.string().regex(/^\d{10}$/),
    'student.lastName': any,
    'student.firstName': any,
    'grading.courseNumber': some,
    'course.name': any,
    'grading.sectionNumber': any,
    'grading.termName': some,
    'grading.task': some,
    'grading.score': any,
    'grading.percent': any,
    'grading.date': any,
  });
  const read = (text) =>
    z
      .array(Grade)
      .parse(Papa.parse(text, { header: true, skipEmptyLines: true }).data)
      .map((grade, i) => ({ grade, row: i + 2 }));
  const keyOf = (grade) =>
    ['student.stateID', 'grading.courseNumber', 'grading.sectionNumber', 'grading.termName', 'grading.task']
      .map((field) => grade[field])
      .join('|');
  const found = [];
  const note = (what, own, there) => {
    const { grade } = own ?? there;
    found.push({
      what,
      ssid: grade['student.stateID'],
      course: grade['grading.courseNumber'],
      section: grade['grading.sectionNumber'],
      row: own?.row,
      highRow: there?.row,
      value: own?.grade['grading.score'],
      highValue: there?.grade['grading.score'],
    });
  };

  const posted = read(technical);
  const arrived = new Map(read(high).map((each) => [keyOf(each.grade), each]));
  for (const own of posted) {
    const key = keyOf(own.grade);
    const there = arrived.get(key);
    if (!there) note('missing', own);
    else if (there.grade['grading.score'] !== own.grade['grading.score']) note('different', own, there);
    arrived.delete(key);
  }
  for (const there of arrived.values()) note('onlyHigh', undefined, there);
  return found;
}
