/**
 * Whether who was born in a year can be a pupil: 10 to 23 years old, with room on both sides of the ages of high schools
 * and technical schools. Whatever looks for birth dates asks here.
 * @param asOf YYYY-MM-DD; without it, no year fits
 */
export function isBirthYear(year: number, asOf: string): boolean {
  const age = Number(asOf.slice(0, 4) || NaN) - year;
  return age >= 10 && age <= 23;
}
