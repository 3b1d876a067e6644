import type { RawCell } from '../../src/intake/raw.ts';
import { type Column, edited, headerLine, lineOf } from './columns.ts';
import type { Dice } from './dice.ts';
import { doubtful, type Grid, type Line, plain } from './grid.ts';
import { anyTotal, type Words } from './words/words.ts';

/** How a table shows its totals. */
export interface TotalStyle {
  readonly where: 'top' | 'bottom';
  /** A total for each block, beside that of all. */
  readonly blocks: boolean;
  readonly grand: boolean;
  /** What stands where the rows have a name. */
  readonly label: RawCell;
  /** In which of the naming columns the label stands: the first, the last, or in all of them. */
  readonly at: 'first' | 'last' | 'all';
  /** Cents by which the shown total differs from the sum of its rows. */
  readonly off: number;
}

/** A block's total names the block and blanks what the block is broken down by. */
const markers = ['--', ' --', 'All', 'mixed', '', '–', '-', '(all)'];

export function totalStyle(dice: Dice, { of: words }: Words, blocks: boolean): TotalStyle {
  const label = dice.pick<() => string>([
    () => dice.pick(words.total),
    () => dice.pick(words.total),
    () => dice.pick(anyTotal),
    () => '',
    () => dice.pick(markers),
  ]);
  const text = label();
  const byWord = words.total.includes(text) || anyTotal.includes(text);
  const perBlock = blocks && dice.chance(0.5);
  return {
    where: dice.pick(['top', 'bottom', 'bottom']),
    blocks: perBlock,
    grand: !perBlock || dice.chance(0.5),
    label: text,
    at: dice.pick(['first', 'first', 'last', 'all']),
    off: byWord && dice.chance(0.06) ? edited : dice.chance(0.25) ? dice.pick([1, -1, 2, 100, -300, 500]) : 0,
  };
}

/** The table with its totals. `blockOf` names the block of a row; rows of a block stand together. */
export function withTotals<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  style: TotalStyle | null,
  blockOf: (row: Row) => string = () => '',
): Grid {
  if (!style) return [headerLine(columns), ...rows.map((row) => lineOf(columns, row))];
  const blocks = [...new Set(rows.map(blockOf))].map((name) => rows.filter((row) => blockOf(row) === name));
  const around = (lines: Grid, total: Line) => (style.where === 'top' ? [total, ...lines] : [...lines, total]);
  const written = blocks.flatMap((block) => {
    const lines = block.map((row) => lineOf(columns, row));
    return style.blocks ? around(lines, blockTotal(columns, block, style)) : lines;
  });
  return [headerLine(columns), ...(style.grand ? around(written, grandTotal(columns, rows, style)) : written)];
}

function grandTotal<Row>(columns: readonly Column<Row>[], rows: readonly Row[], style: TotalStyle): Line {
  const names = columns.filter(({ names }) => names);
  const labelled = style.at === 'all' ? names : [style.at === 'first' ? names[0] : names[names.length - 1]];
  return doubtful(
    columns.map((column) =>
      plain(column.total?.(rows, offOf(column, style)) ?? (labelled.includes(column) ? style.label : '')),
    ),
  );
}

/** Where a block has one column that names it and one that breaks it down, the label stands in the latter. */
function blockTotal<Row>(columns: readonly Column<Row>[], rows: readonly Row[], style: TotalStyle): Line {
  const names = columns.filter(({ names }) => names);
  const brokenDown = names[names.length - 1];
  return doubtful(
    columns.map((column) =>
      column.total
        ? plain(column.total(rows, offOf(column, style)))
        : column === brokenDown
          ? plain(style.label)
          : plain(column.write(rows[0]!).value),
    ),
  );
}

/** Cost is rounded, late or edited; conversions are deduplicated. The other sums agree. */
const offOf = <Row>({ is }: Column<Row>, { off }: TotalStyle): number =>
  is === 'cost' || (is === 'conversions' && off < 0) ? off : 0;
