import { sealedRows } from '../../src/proof/history/chain.ts';
import { definitionsStamp } from '../../src/proof/history/definitions.ts';
import { entryOf } from '../../src/proof/history/entry-of.ts';
import { historyShown } from '../../src/proof/history/history-shown.ts';
import { segmentsOf } from '../../src/proof/history/segments.ts';
import { type Agreed, kpisNow } from '../../src/report/agreed.ts';
import { assemble } from '../../src/report/assemble.ts';
import type { ReportContext } from '../../src/report/context.ts';
import type { SettingsRead } from '../../src/settings/read-settings.ts';
import { sha256 } from '../proof/history/draw-history.ts';
import type { ReportCase } from './report-case.ts';

const at = '2020-01-02 10:15';

/** The context of a report that was published, signed or agreed on before, as a build makes it. */
export function withSaid({ tabs, today, said }: ReportCase, read: SettingsRead): ReportContext {
  const before = said && assemble(said.tabs, read, today, new Map());
  const period = before?.windows.report ?? null;
  const context = assemble(tabs, read, today, new Map(), period ? [period] : []);
  if (!said || !before || !period || before.ledger.rows.length === 0) return context;
  const definitions = definitionsStamp(sha256);
  const made = { at, who: 'unknown', definitions, inputs: '', settings: read.settings };
  const { rows, head } = sealedRows(entryOf(before, period, made), [], sha256);
  const signature = said.signed && { name: 'Ann', at, holds: said.signed === 'holds' };
  return {
    ...context,
    history: historyShown(context, { segments: segmentsOf(rows, sha256), head }, () => definitions),
    signed: signature && { preparer: signature, reviewer: { ...signature, name: 'Bob' } },
    agreed: said.agreed && agreedOn(context, said.agreed === 'other'),
  };
}

/** For the days of 2026. With `isOther` the first of them had another target. */
function agreedOn({ settings }: ReportContext, isOther: boolean): Agreed {
  const kpis = kpisNow(settings).map((kpi, i) =>
    i === 0 && isOther ? { ...kpi, target: (kpi.target ?? 0) + 1 } : kpi,
  );
  return { ceo: 'Eve', cmo: 'Max', from: '2026-01-01', to: '2026-12-31', at, kpis };
}
