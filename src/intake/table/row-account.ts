import type { Amounts, Finding, RowChoice } from '../reading.ts';
import { firstText, type TableBody } from './table-body.ts';

/** What became of each row of a table: exactly one of these, so that the rows always add up. */
export const rowKind = { used: 0, total: 1, held: 2 } as const;

/**
 * The one place where a row's fate is written. What the user decided of a row stands above every judgement; a row that cannot be read is
 * held all the same.
 */
export interface RowAccount {
  readonly kind: Uint8Array;
  /** Row → label, `''` where it has none. */
  readonly totals: ReadonlyMap<number, string>;
  /** Row → the code of the first finding that held it back. */
  readonly held: ReadonlyMap<number, string>;
  /** Amounts of rows that are in no figure, though the row is used. */
  readonly aside: readonly AsideAmounts[];
  /** Whether a row counts, and nobody but the reader decided so. */
  isOpen(row: number): boolean;
  /** Notes amounts that are taken out of a row. */
  setAside(row: number, reason: string, amounts: Amounts): void;
  /** Makes a used row a total, unless the user decided what it is. */
  addTotal(row: number, label: string): void;
  /** Holds a row that cannot be read, unless it is a total: what a total shows is not counted anyway. */
  hold(row: number, code: string, where?: Omit<Finding, 'code' | 'row'>): void;
  /**
   * Holds rows that can be read and are judged not to count, for one reason, told once; null where it is told already. Answers how many
   * were held.
   */
  holdAll(rows: readonly number[], code: string, where?: Omit<Finding, 'code' | 'row' | 'count'> | null): number;
}

export interface AsideAmounts {
  readonly row: number;
  readonly reason: string;
  readonly amounts: Amounts;
}

/** The code of rows that the user left out. */
export const rowLeftOut = 'row-left-out';

export function rowAccount(body: TableBody, choices: ReadonlyMap<number, RowChoice>, findings: Finding[]): RowAccount {
  const totals = new Map<number, string>();
  const kind = new Uint8Array(body.length);
  const held = new Map<number, string>();
  const aside: AsideAmounts[] = [];
  const isOpen = (row: number) => kind[row] === rowKind.used && (choices.size === 0 || !choices.has(row));
  const holdAs = (row: number, code: string) => {
    kind[row] = rowKind.held;
    held.set(row, code);
  };
  const said = new Set<number>();
  for (const [row, choice] of choices) {
    if (choice === 'total') {
      kind[row] = rowKind.total;
      totals.set(row, firstText(body, row));
    } else if (choice === 'leave-out') {
      const at = body.rowNumber(row);
      if (!said.has(at)) findings.push({ code: rowLeftOut, row: at });
      said.add(at);
      holdAs(row, rowLeftOut);
    }
  }
  return {
    kind,
    totals,
    held,
    aside,
    isOpen,
    setAside(row, reason, amounts) {
      aside.push({ row, reason, amounts });
    },
    addTotal(row, text) {
      if (isOpen(row)) kind[row] = rowKind.total;
      if (kind[row] === rowKind.total) totals.set(row, text);
    },
    hold(row, code, where = {}) {
      if (kind[row] === rowKind.total || held.get(row) === rowLeftOut) return;
      findings.push({ code, row: body.rowNumber(row), ...where });
      if (kind[row] === rowKind.used) holdAs(row, code);
    },
    holdAll(rows, code, where = {}) {
      const open = rows.filter(isOpen);
      if (open.length === 0) return 0;
      if (where) findings.push({ code, row: body.rowNumber(open[0]!), count: open.length, ...where });
      for (const row of open) holdAs(row, code);
      return open.length;
    },
  };
}
