/** The same comparison as one question to a database, which reads only the columns that it needs. */
const key = ['student.stateID', 'grading.courseNumber', 'grading.sectionNumber', 'grading.termName', 'grading.task'];
const grades = (file) => `
  SELECT ${key.map((column, i) => `"${column}" AS k${i}`).join(', ')}, "grading.score" AS score
  FROM read_csv('${file}', header = true, all_varchar = true)`;

/**
 * @param {string} technical name of the technical school's file
 * @param {string} high name of the high school's file
 * @returns SQL that gives one row: `missing`, `different`, `onlyHigh`
 */
export const comparison = (technical, high) => `
  SELECT
    count(*) FILTER (WHERE h.score IS NULL) AS missing,
    count(*) FILTER (WHERE t.score <> h.score) AS different,
    count(*) FILTER (WHERE t.score IS NULL) AS "onlyHigh"
  FROM (${grades(technical)}) t FULL OUTER JOIN (${grades(high)}) h USING (${key.map((_, i) => `k${i}`).join(', ')})`;
