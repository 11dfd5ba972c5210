/** Counts of posted grades that could not be compared, each for one reason. */
type NotComparedCounts = Readonly<
  Record<'notCompared' | 'studentUnknown' | 'sectionUnknown' | 'termUnknown' | 'notInFile', number>
>;

/** How many posted grades were not compared with the right row, for whatever reason. */
export const notCompared = (grades: NotComparedCounts): number =>
  grades.notCompared + grades.studentUnknown + grades.sectionUnknown + grades.termUnknown + grades.notInFile;
