/** The same comparison as one question to a database, which reads only the columns that it needs. */
const key = ['student.stateID', 'grading.courseNumber', 'grading.sectionNumber', 'grading.termName', 'grading.task'];
const grades = (file) => `
  SELECT ${key.map((column, i) => `"${column}" AS k${i}`).join(', ')}, "grading.score" AS score, row_number() OVER () + 1 AS line
  FROM read_csv('${file}', header = true, all_varchar = true)`;

/**
 * @param {string} technical name of the technical school's file
 * @param {string} high name of the high school's file
 * @returns SQL that gives what the naive program lists: a row for each grade that is missing, different, or only at the
 * high school, with its rows in the files and both values
 */
export const comparison = (technical, high) => `
  SELECT
    CASE WHEN h.line IS NULL THEN 'missing' WHEN t.line IS NULL THEN 'onlyHigh' ELSE 'different' END AS what,
    k0 AS ssid, k1 AS course, k2 AS section,
    t.line::INTEGER AS "row", h.line::INTEGER AS "highRow", t.score AS value, h.score AS "highValue"
  FROM (${grades(technical)}) t FULL OUTER JOIN (${grades(high)}) h USING (${key.map((_, i) => `k${i}`).join(', ')})
  WHERE h.line IS NULL OR t.line IS NULL OR t.score <> h.score`;
