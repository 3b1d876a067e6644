import type { Measure } from '../campaign-rows.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import type { WideChannel } from './wide-columns.ts';

export const platformId = (known: KeyedPlatform | null): string => known?.platform.id ?? 'spreadsheet';

/** Field → header as written; a wide table has several headers for one field. */
export function columnNames(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  wide: readonly WideChannel[],
): Partial<Record<Field, string>> {
  const names: Partial<Record<Field, string>> = {};
  for (const [field, column] of fields) names[field] = body.headers[column]!;
  for (const measure of new Set<Measure>(wide.flatMap(({ columns }) => [...columns.keys()]))) {
    const columns = wide.flatMap((channel) => channel.columns.get(measure) ?? []);
    names[measure] = [names[measure] ?? [], columns.map((column) => body.headers[column]!)].flat(2).join(' + ');
  }
  return names;
}
