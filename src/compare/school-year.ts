/** School years run from August to July and are named by the year in which they end. */

/** The school year of a day, YYYY-MM-DD; undefined where there is no day. */
export function schoolYearOf(day: string): number | undefined {
  if (day === '') return undefined;
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '08' ? year + 1 : year;
}
