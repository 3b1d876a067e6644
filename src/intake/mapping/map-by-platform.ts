import { headerKey } from '../columns/header-key.ts';
import { once } from '../once.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import { askWhich, type ColumnDraft, columnsNamed, differ, isAmount, take } from './column-draft.ts';
import { ownBesideConverted } from './converted-columns.ts';
import { splitByCurrency } from './split-by-currency.ts';

/** Columns that are taken where there is no better one, and what they count besides. */
const standIns = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      (
        [
          [
            'it counts views of videos and other interactions as well as clicks',
            [
              'Interactions',
              'Interaktionen',
              'Interacciones',
              'Interações',
              'Interazioni',
              'Interacties',
              'インタラクション',
            ],
          ],
          [
            'it counts all conversions, also those that the account does not optimise for',
            [
              'All conv.',
              'Alle Conv.',
              'Toutes les conv.',
              'Todas las conv.',
              'Todas as conv.',
              'Tutte le conv.',
              'すべてのコンバージョン',
              'All conv. value',
            ],
          ],
          [
            'it counts all clicks, also those on likes, comments and names',
            ['Clicks (all)', 'Klicks (alle)', 'Clics (tous)', 'Clics (todos)', 'Cliques (todos)', 'Clic (tutti)'],
          ],
        ] as const
      ).flatMap(([note, names]) => names.map((name) => [headerKey(name).key, note] as const)),
    ),
);

/** The first name that a platform has for a field and that is here. What it has besides is left aside, and that is said. */
export function mapByPlatform(draft: ColumnDraft, known: KeyedPlatform, field: Field): void {
  const { body, findings } = draft;
  const hits: number[][] = [];
  for (const key of known.names.get(field) ?? []) {
    const columns = columnsNamed(draft, key).filter((column) => !(field === 'date' && isDisproved(draft, column)));
    if (columns.length > 0) hits.push(columns);
  }
  const first = hits[0];
  if (!first) return;
  if (isAmount(field) && first.length > 1 && differ(body, first) && !splitByCurrency(draft, field, first)) {
    const own = ownBesideConverted(body, first);
    if (own === null) askWhich(draft, field, first);
    else take(draft, field, own);
    return;
  }
  take(draft, field, first[0]!);
  const note = standIns().get(body.keys[first[0]!]!.key);
  if (note) findings.push({ code: 'stand-in', column: body.headers[first[0]!]!, details: { field, note } });
  const others = hits.slice(1).flat();
  if (isAmount(field) && others.length > 0) {
    findings.push({
      code: 'column-preferred',
      column: body.headers[first[0]!]!,
      details: { field, over: others.map((column) => body.headers[column]!) },
    });
  }
}

/** A number from 1 to 31 beside whole days is not the day, though the platform has one of that name. */
const isDisproved = ({ evidence }: ColumnDraft, of: number): boolean =>
  evidence.some(({ column, role, weight }) => column === of && role === 'date' && weight < 0);
