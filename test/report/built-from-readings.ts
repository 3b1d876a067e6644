import { layOutTabs } from '../../src/commands/lay-out-tabs.ts';
import { ownTabs } from '../../src/commands/own-tabs.ts';
import { spreadsheetHost } from '../../src/google/spreadsheet-host.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { contextOf } from '../../src/report/assemble.ts';
import { dataTab } from '../../src/report/data-tab.ts';
import { kept } from '../../src/report/kpi/raw-data.ts';
import { type Summary, summarise } from '../../src/report/summary.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { openWorkbook, type TabInput, type Workbook } from '../../workbench/open-workbook.ts';
import { withServices } from '../google/with-services.ts';

/** A workbook built from raw tabs whose readings were made to hold what the test wants of them, as on a day. */
export function builtFromReadings(
  tabs: readonly TabInput[],
  change: (reading: Reading) => Reading,
  { today, ...settings }: Readonly<Record<string, unknown>> & { readonly today: number },
): { workbook: Workbook; summary: Summary } {
  const workbook = openWorkbook({ tabs });
  return withServices(workbook, () => {
    const host = spreadsheetHost();
    const tables = host.rawTables();
    const readings = tables.map((table) => change(readTable(table)));
    const read = readSettings(settings);
    if (read.refused.length > 0) throw new Error(read.refused.map(({ message }) => message).join(' '));
    const context = contextOf(tables, readings, read, today, new Map());
    const own = ownTabs(host);
    const { kpi, report } = layOutTabs(own, context);
    host.writeTabs({
      ledger: { tab: own.data, data: dataTab(context), withRows: true },
      laidOut: [
        { tab: own.kpi, layout: kpi },
        { tab: own.report, layout: report },
      ],
      kept: { tab: own.kpi, values: kept },
    });
    return { workbook, summary: summarise(context) };
  });
}
