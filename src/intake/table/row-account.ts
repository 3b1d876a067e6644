import type { Finding } from '../reading.ts';
import type { TableBody } from './table-body.ts';

/** What became of each row of a table: exactly one of these, so that the rows always add up. */
export const rowKind = { used: 0, total: 1, held: 2 } as const;

export interface RowAccount {
  readonly kind: Uint8Array;
  /** Row → label, `''` where it has none. */
  readonly totals: ReadonlyMap<number, string>;
  /** Row → the code of the first finding that held it back. */
  readonly held: ReadonlyMap<number, string>;
  readonly findings: Finding[];
  /** Holds a row back, unless it is a total: what a total shows is not counted anyway. */
  hold(row: number, code: string, where?: Omit<Finding, 'code' | 'row'>): void;
  /** Holds a row back because the user said so; whatever else it has is not worth a word then. */
  leaveOut(row: number): void;
  /** Makes a used row a total after all. */
  addTotal(row: number, label: string): void;
  /** Holds several rows back for one reason, told once. */
  holdAll(rows: readonly number[], code: string, where?: Omit<Finding, 'code' | 'row' | 'count'>): void;
}

const leftOut = 'row-left-out';

export function rowAccount(body: TableBody, found: ReadonlyMap<number, string>): RowAccount {
  const totals = new Map(found);
  const kind = new Uint8Array(body.length);
  const held = new Map<number, string>();
  const findings: Finding[] = [];
  for (const row of totals.keys()) kind[row] = rowKind.total;
  return {
    kind,
    totals,
    held,
    findings,
    hold(row, code, where = {}) {
      if (kind[row] === rowKind.total || held.get(row) === leftOut) return;
      findings.push({ code, row: body.rowNumber(row), ...where });
      if (kind[row] === rowKind.held) return;
      kind[row] = rowKind.held;
      held.set(row, code);
    },
    leaveOut(row) {
      findings.push({ code: leftOut, row: body.rowNumber(row) });
      kind[row] = rowKind.held;
      held.set(row, leftOut);
    },
    addTotal(row, label) {
      if (kind[row] !== rowKind.used) return;
      kind[row] = rowKind.total;
      totals.set(row, label);
    },
    holdAll(rows, code, where = {}) {
      const open = rows.filter((row) => kind[row] === rowKind.used);
      if (open.length === 0) return;
      findings.push({ code, row: body.rowNumber(open[0]!), count: open.length, ...where });
      for (const row of open) {
        kind[row] = rowKind.held;
        held.set(row, code);
      }
    },
  };
}
