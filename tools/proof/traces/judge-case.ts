import { figures } from '../../../src/report/figures.ts';
import { figureColumn, fromColumn, pathColumn, toColumn } from '../../../src/report/kpi/columns.ts';
import type { XlsxValue } from '../../../workbench/read-xlsx-values.ts';
import { formulas } from '../../sentences/oracle/formulas.ts';
import { otherCostsIn } from '../../sentences/oracle/other-costs.ts';
import type { BuiltCase } from './built.ts';
import { rowsBehind } from './follow.ts';
import { Replay } from './replay.ts';

export interface Judged {
  readonly figures: number;
  /** Rows whose name leads to no rows. */
  readonly astray: readonly string[];
  readonly wrong: readonly string[];
}

type Values = (tab: string) => readonly (readonly XlsxValue[])[];

/** Rows of the KPI tab whose figures are made of rows of Campaign Data, by the starts of their keys. */
const traced = ['p:report', 'p:before', 'channel:', 'channels:total', 'step:', 'steps:total'];

/** Holds each figure of the KPI tab to what the raw cells come to that its name leads to. `values` are those of whatever program computed the file. */
export function judgeCase({ workbook, settings }: BuiltCase, values: Values): Judged {
  const kpi = values('KPI');
  const replay = new Replay({ ledger: values('Campaign Data'), rawTab: values, settings });
  const keyColumn = (kpi[0] ?? []).findIndex((_, column) => kpi.some((row) => row[column] === 'assume:margin'));
  const found = { figures: 0, astray: [] as string[], wrong: [] as string[] };
  const total = kpi.findIndex((row) => row[keyColumn] === 'sums:all');
  kpi.slice(0, total).forEach((cells, at) => {
    const key = String(cells[keyColumn] ?? '');
    if (!traced.some((start) => key.startsWith(start)) || cells[pathColumn - 1] === 'rows') return;
    const rows = rowsBehind(workbook, 'KPI', at + 1);
    if (!rows) {
      // A step in which nothing is has nothing behind it.
      if (figures.some(({ id }) => typeof cells[figureColumn(id) - 1] === 'number')) found.astray.push(key);
      return;
    }
    const [from, to] = [cells[fromColumn - 1], cells[toColumn - 1]];
    const other =
      key.startsWith('channel') || typeof from !== 'number' || typeof to !== 'number'
        ? 0
        : otherCostsIn(settings.otherCosts, { from, to });
    for (const { id } of figures) {
      const shown = cells[figureColumn(id) - 1];
      const said = typeof shown === 'number' ? shown : null;
      const is = replay.figure(id, rows, id === 'cac' ? other : 0);
      found.figures++;
      if (!agree(id, said, is)) found.wrong.push(`${key} ${id}: ${shown} against ${is}`);
    }
  });
  return found;
}

/** Amounts of money to the cent, all else to nine digits. */
function agree(id: string, said: number | null, is: number | null): boolean {
  if (said === null || is === null) return said === is;
  const { unit, per } = formulas[id] as (typeof formulas)[string];
  const isAmount = unit === 'money' && per === undefined;
  return Math.abs(said - is) <= Math.max(isAmount ? 0.01 : 1e-12, Math.abs(is) * 1e-9);
}
