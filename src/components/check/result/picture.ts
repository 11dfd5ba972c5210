/** From counts of grades to the parts of a bar: what is drawn and what stands beside it. */
import { notCompared } from '../../../compare/not-compared.ts';
import type { GradePart } from '../../../rules/code.ts';
import type { GradeCounts } from '../../../report/report.ts';
import type { SectionBar } from '../../../report/view.ts';

export type PartName = GradePart;

/** One part of a bar: how many grades. */
export interface BarPart {
  name: PartName;
  count: number;
}

/** A part as it is drawn, in percent of the width. */
export interface Segment extends BarPart {
  x: number;
  width: number;
}

/** The parts of the posted grades, in the order in which they are drawn. They add up to `posted`. */
export const partsOf = (grades: GradeCounts): BarPart[] => [
  { name: 'arrived', count: grades.synced },
  { name: 'missing', count: grades.missing },
  { name: 'different', count: grades.different },
  { name: 'waiting', count: grades.waiting },
  { name: 'look', count: grades.older + grades.scale },
  { name: 'other', count: notCompared(grades) },
];

/** The posted grades by what became of them. */
export const postedParts = (grades: GradeCounts): BarPart[] => filled(partsOf(grades));

/** What is not among the posted grades. */
export function unpostedParts({ notPosted, noGrade }: GradeCounts): BarPart[] {
  return filled([
    { name: 'notPosted', count: notPosted },
    { name: 'noGrade', count: noGrade },
  ]);
}

/** What became of the grades of one section. */
export function sectionParts({ arrived, missing, different, waiting, look, other, notPosted }: SectionBar): BarPart[] {
  return filled([
    { name: 'arrived', count: arrived },
    { name: 'missing', count: missing },
    { name: 'different', count: different },
    { name: 'waiting', count: waiting },
    { name: 'look', count: look },
    { name: 'other', count: other },
    { name: 'notPosted', count: notPosted },
  ]);
}

/** How many grades the parts are together. */
export function total(parts: readonly BarPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

const gap = 0.3;
const least = 0.7;

/** Lays the parts out from the left. `scale` = the number of grades that fills the whole width. */
export function segments(parts: readonly BarPart[], scale: number): Segment[] {
  const whole = (100 * total(parts)) / scale;
  const wanted = parts.map(({ count }) => Math.max(least, (100 * count) / scale - gap));
  const shrink = Math.min(1, (whole - gap * parts.length) / wanted.reduce((sum, width) => sum + width, 0));
  let x = 0;
  return parts.map((part, at) => {
    const width = Math.max((wanted[at] ?? least) * shrink, 0.1);
    const segment = { ...part, x: rounded(x + gap / 2), width: rounded(width) };
    x += width + gap;
    return segment;
  });
}

/** True if a person must do something about this section. */
function needsSomeone({ missing, different, look, notPosted, other }: SectionBar): boolean {
  return missing + different + look + notPosted + other > 0;
}

/** Those that need a person, the most urgent first, and the rest in their order. */
export function byNeed(bars: readonly SectionBar[]): { need: SectionBar[]; fine: SectionBar[] } {
  const urgency = ({ missing, different, look, notPosted, other }: SectionBar) =>
    (missing + different) * 1e6 + notPosted * 1e3 + look + other;
  return {
    need: bars.filter(needsSomeone).sort((a, b) => urgency(b) - urgency(a)),
    fine: bars.filter((bar) => !needsSomeone(bar)),
  };
}

function filled(parts: BarPart[]): BarPart[] {
  return parts.filter(({ count }) => count > 0);
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
