/**
 * The program to beat: rows as objects, each tested by a schema, one side in a Map.
 * @param {{ technical: string, high: string }} texts
 * @param {{ Papa: typeof import('papaparse'), z: typeof import('zod') }} libraries
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
  const read = (text) => z.array(Grade).parse(Papa.parse(text, { header: true, skipEmptyLines: true }).data);
  const keyOf = (grade) =>
    ['student.stateID', 'grading.courseNumber', 'grading.sectionNumber', 'grading.termName', 'grading.task']
      .map((field) => grade[field])
      .join('|');

  const posted = read(technical);
  const arrived = new Map(read(high).map((grade) => [keyOf(grade), grade]));
  const counts = { missing: 0, different: 0, onlyHigh: 0 };
  for (const grade of posted) {
    const key = keyOf(grade);
    const other = arrived.get(key);
    if (!other) counts.missing += 1;
    else if (other['grading.score'] !== grade['grading.score']) counts.different += 1;
    arrived.delete(key);
  }
  counts.onlyHigh = arrived.size;
  return counts;
}
