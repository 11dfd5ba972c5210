/** What the user says the columns of a file hold, made into its layout. */
import type { ColumnMap, Field } from './kinds.ts';
import { fieldsOfKind, lacking } from './needs.ts';
import { headersOf, privateColumns } from './private-values.ts';
import type { Layout, NotRecognized } from './recognise.ts';
import type { Sample } from './samples.ts';

/**
 * The layout that the user names. Columns that are not named are not read, and a private one can never be named.
 * @param samples the ways to see the file as a table: the one that has these columns is taken
 * @param asOf the day of the check, to tell birth dates
 */
export function mappedLayout(map: ColumnMap, samples: Iterable<Sample>, asOf?: string): Layout | NotRecognized {
  const { kind, headerRow } = map;
  const columns = Object.fromEntries(
    fieldsOfKind[kind].flatMap((field) => (map.columns[field] === undefined ? [] : [[field, map.columns[field]]])),
  ) as Layout['columns'];
  const ticks = kind === 'grading-tasks' ? (map.ticks ?? []) : [];
  const [lacks] = lacking(kind, (field) => columns[field] !== undefined);
  if (lacks) return { reason: 'missing-column', as: kind, field: lacks };

  const named = [
    ...(Object.entries(columns) as [Field, number][]),
    ...ticks.map(({ field, column }) => [field, column] as const),
  ];
  const last = named.reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const sample = bestSample([...samples], map, last[1]);
  if (!sample) return { reason: 'missing-column', as: kind, field: last[0] };

  const isPrivate = privateColumns(sample.rows, headerRow, asOf);
  const refused = named.find(([, column]) => isPrivate[column]);
  if (refused) return { reason: 'private-column', as: kind, field: refused[0] };

  const cells = sample.rows.find(({ row }) => row === headerRow)?.cells ?? [];
  const width = Math.max(last[1] + 1, headerRow === 0 ? isPrivate.length : cells.length);
  const fieldOf = new Map(named.map(([field, column]) => [column, field]));
  const headers = headersOf(cells, isPrivate)
    .slice(0, width)
    .map((header, i) => ({ ...header, fields: fieldOf.has(i) ? [fieldOf.get(i)!] : [] }));
  const { delimiter, table } = sample;
  return { kind, delimiter, table, headerRow, headers, columns, ticks, wide: [], width: Math.max(width, cells.length) };
}

/** The sample in which most rows reach the last column; of equal ones the one whose rows are longest. */
function bestSample(samples: readonly Sample[], { table, headerRow }: ColumnMap, last: number): Sample | undefined {
  const reaches = ({ cells }: Sample['rows'][number]) => cells.length > last;
  const fits = samples
    .filter((sample) => table === undefined || sample.table === table)
    .filter(({ rows }) =>
      headerRow === 0 ? rows.some(reaches) : rows.some((row) => row.row === headerRow && reaches(row)),
    )
    .map((sample) => {
      const below = sample.rows.filter(({ row }) => row >= headerRow);
      return { sample, rows: below.filter(reaches).length, width: Math.max(...below.map(({ cells }) => cells.length)) };
    });
  return fits.sort((a, b) => b.rows - a.rows || b.width - a.width)[0]?.sample;
}
