import { sumsOf } from '../oracle/sums.ts';
import type { Place } from '../read/place.ts';
import { scaleIn, shownNumber } from '../read/shown.ts';
import type { Row } from '../world/world.ts';
import { holdHeldRows, holdHeldSpend, isHeld } from './held-rows.ts';
import { holdFigure } from './hold-figure.ts';
import type { CellKind, Reading } from './kind.ts';

const table = /^head:sources$/;
const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const worthOf =
  ({ truth: { settings, world } }: Reading) =>
  (code: string) =>
    code === world.currency ? 1 : settings.rates?.[code];

/** The rows of the source that a line is about, or of all. */
function rowsOf({ label }: Place, { truth: { world } }: Reading): readonly Row[] | null {
  if (label === 'Total') return world.rows;
  const at = world.sources.findIndex(({ name }) => name === label);
  return at < 0 ? null : world.rows.filter(({ source }) => source === at);
}

const count = (title: RegExp, of: (row: Row, at: Reading) => boolean): CellKind => ({
  id: `source-${title.source.replace(/\W+/g, '-').toLowerCase()}`,
  table,
  title,
  *hold(place, at) {
    const rows = rowsOf(place, at);
    if (!rows) return;
    const number = rows.filter((row) => of(row, at)).length;
    // All that was read may count the rows of the plan.
    const planned = place.label === 'Total' && /read/.test(title.source) ? at.truth.world.plan.length : 0;
    yield* holdFigure(place.text, { may: [number, number + planned], matched: number, share: 1 });
  },
});

const amount = (measure: 'cost' | 'revenue', title: RegExp): CellKind => ({
  id: `source-${title.source.replace(/\W+/g, '-').toLowerCase()}`,
  table,
  title,
  *hold(place, at) {
    const rows = rowsOf(place, at);
    if (!rows) return;
    const sum = sumsOf({ ...at.truth.world, rows }, worthOf(at), { days: always, by: 'date' })[measure] ?? 0;
    yield* holdFigure(place.text, { may: [sum], matched: sum, share: 1 }, scaleIn(place.title));
  },
});

export const sourceTable: readonly CellKind[] = [
  { id: 'source-platform', table, title: /^(?:Platform|Days|From|To|First day|Last day|Step)$/, hold: () => [] },
  count(/^Rows read$/, () => true),
  count(/^Used$/, (row, at) => !isHeld(at, row)),
  {
    id: 'source-held-back',
    table,
    title: /^Held back$/,
    *hold(place, at) {
      const shown = shownNumber(place.text);
      if (place.label === 'Plan' || !shown) return;
      if (place.label === 'Total') yield* holdHeldRows(shown.value, at);
      else {
        const held = (rowsOf(place, at) ?? []).filter((row) => isHeld(at, row)).length;
        yield* holdFigure(place.text, { may: [held], matched: held, share: 1 });
      }
    },
  },
  count(/^Totals$/, () => false),
  amount('cost', /^Spend used\b/),
  amount('cost', /^Spend here\b/),
  amount('revenue', /^Revenue used\b/),
  amount('revenue', /^Revenue here\b/),
  {
    id: 'source-held-spend',
    table,
    title: /^(?:Spend|Revenue) held\b/,
    // What is held back here cannot be read, or has no rate: no amount of it is in the report currency.
    *hold(place, at) {
      const shown = shownNumber(place.text, scaleIn(place.title));
      if (shown && place.label === 'Total' && /Spend/.test(place.title))
        yield* holdHeldSpend(shown.value, shown.half, at);
    },
  },
  {
    id: 'source-difference',
    table,
    title: /^Difference$/,
    *hold(place) {
      yield* holdFigure(place.text, { may: [0], matched: 0, share: 1 });
    },
  },
];
