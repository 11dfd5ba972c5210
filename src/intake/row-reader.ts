/** Rows of a file to its records: data rows go to the collector of their kind, what is none is set aside. */
import type { Collector, FileContext } from './artefacts/collector.ts';
import { gradesCollector, type GradeRows } from './artefacts/grades.ts';
import { gradingTasksCollector } from './artefacts/grading-tasks.ts';
import { reportCardCollector } from './artefacts/report-card.ts';
import { scoreGroupCollector } from './artefacts/score-group.ts';
import { sectionsCollector } from './artefacts/sections.ts';
import { termsCollector } from './artefacts/terms.ts';
import { isGradeLevel } from './cells.ts';
import type { FileInput, Kind } from './kinds.ts';
import { oddityOf } from './oddity.ts';
import type { PlainLine } from './plain-line.ts';
import type { Layout } from './recognise.ts';
import { canBeOfGrade } from './private-values.ts';
import { skip, type Skips } from './skips.ts';

export type RowReader = ReturnType<typeof rowReader>;

/** Reads the rows of one file, one after the other, into the records of its kind. */
export function rowReader(input: FileInput, layout: Layout) {
  const { term, task } = input;
  const { kind, columns, headers, ticks, headerRow } = layout;
  const skips: Skips = new Map();
  const collector = collectors[kind]({ layout, skips, term, task });
  const width = headers.length;
  const used = [...Object.values(columns), ...ticks.map(({ column }) => column)];
  const lastUsed = used.reduce((last, column) => Math.max(last, column), -1);
  const idColumn = columns.ssid;
  let rows = 0;

  function keepOut(reason: string, cells: string[], row: number, unsure?: string[]) {
    skip(skips, 'file-row-skipped', reason, row);
    collector.keptOut?.(cells, row, unsure);
  }

  /** A delimiter too few or too many can put a name where the course should be. Cells of a workbook stay where they are. */
  function mayHaveMoved(cells: string[]) {
    return layout.delimiter !== '' && idColumn !== undefined && !used.every((column) => canBeOfGrade(cells[column]!));
  }

  return {
    /** Sets a row aside that cannot be read for certain. */
    keepOut,
    /** How many rows there were so far. */
    rows: () => rows,
    /** Sets a row with an unclosed quote aside: the cells before it, and what stands behind it. */
    takeUnclosed(cells: string[], row: number, rest = '') {
      rows = row;
      if (row > headerRow) keepOut('unclosed-quote', cells, row, rest.slice(0, LONGEST_REST).split(layout.delimiter));
    },
    take(cells: string[], row: number) {
      rows = row;
      if (row <= headerRow) return;
      // A row of the right width whose SSID has ten characters, the first a digit, is looked at by the collector alone.
      const isPlain =
        cells.length === width &&
        idColumn !== undefined &&
        cells[idColumn]!.length === ID_LENGTH &&
        isDigit(cells[idColumn]!.charCodeAt(0));
      const oddity = isPlain ? undefined : oddityOf(cells, layout);
      if (oddity === 'blank') return;
      if (oddity) skip(skips, 'file-row-skipped', oddity, row);
      else if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
        keepOut('long', cells, row);
      else if (cells.length <= lastUsed) keepOut('short', cells, row);
      else if (cells.length !== width && mayHaveMoved(cells)) keepOut('moved', [], row, cells);
      else collector.take(cells, row);
    },
    /**
     * The same for a plain line, without making texts of its cells.
     * @returns false where the row has to be looked at more closely, by `take`
     */
    takePlain(line: PlainLine, row: number): boolean {
      const { bytes, from, to } = line;
      const id = idColumn ?? -1;
      if (to[id]! - from[id]! !== ID_LENGTH || !isDigit(bytes[from[id]!]!)) return false;
      if (!collector.takePlain!(line, row)) return false;
      rows = row;
      return true;
    },
    /** Columns that plain lines are read by, where they can be read at all. */
    plainColumns: collector.takePlain && idColumn !== undefined ? used : undefined,
    /** What was read; or undefined where the column of the scores, by its header, turned out to hold grade levels. */
    finish() {
      const records = collector.finish();
      const holdsLevels = mayBeLevels(input, layout) && areLevels(records as GradeRows);
      return holdsLevels ? undefined : { kind, records, layout, skips };
    },
  };
}

const ID_LENGTH = 10;
/** An id behind an unclosed quote is looked for within so many characters. */
const LONGEST_REST = 4096;

const isDigit = (character: number) => character >= 0x30 && character <= 0x39;

/** Whether the scores are in a column headed "Grade", which may also hold grade levels. */
export const mayBeLevels = ({ map }: FileInput, { kind, headers, columns }: Layout) =>
  kind === 'grades' && !map && headers[columns.score ?? -1]?.name === 'grade';

/** A column headed "Grade" whose values are all 6 to 14 holds grade levels, not grades. */
function areLevels({ columns }: GradeRows): boolean {
  const values = columns.score?.values.filter((value) => value !== '') ?? [];
  return values.length > 0 && values.every(isGradeLevel);
}

const collectors: Record<Kind, (context: FileContext) => Collector<unknown>> = {
  grades: gradesCollector,
  roster: gradesCollector,
  'grading-tasks': gradingTasksCollector,
  terms: termsCollector,
  'score-group': scoreGroupCollector,
  'report-card': reportCardCollector,
  sections: sectionsCollector,
  alerts: () => {
    throw new Error('Alerts are read as lines, not as a table.');
  },
};
