/** School years run from August to July and are named by the year in which they end. */

/** Files say the same few days again and again. */
const known = new Map<string, number>();

/** The school year of a day, YYYY-MM-DD; undefined where there is no day. */
export function schoolYearOf(day: string): number | undefined {
  if (day === '') return undefined;
  let year = known.get(day);
  if (year === undefined) {
    year = Number(day.slice(0, 4)) + (day.slice(5, 7) >= '08' ? 1 : 0);
    known.set(day, year);
  }
  return year;
}
