import { layOutTabs } from '../../src/commands/lay-out-tabs.ts';
import type { Period, Reading } from '../../src/intake/reading.ts';
import { chooserColumns, chooserRow } from '../../src/report/chosen.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { dataTab } from '../../src/report/data-tab.ts';
import { canChoose, stepsToChoose } from '../../src/report/kpi/choices.ts';
import { kept } from '../../src/report/kpi/raw-data.ts';
import { stepLabel } from '../../src/report/windows.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import type { Written } from '../../src/workbook/lay-out.ts';
import { cellName } from '../../workbench/document/a1.ts';
import { type Content, newDocument, newSheet, type SheetData } from '../../workbench/document/document.ts';
import { canonicalFormula } from '../../workbench/document/formula-text.ts';
import { lookId } from '../../workbench/document/look.ts';
import { createEngine } from '../../workbench/engine/engine.ts';
import { displayValue } from '../../workbench/services/display-value.ts';
import type { Host } from '../../workbench/services/host.ts';
import type { Page, PageRow } from './page.ts';
import type { ReportCase } from './report-case.ts';
import { withSaid } from './with-said.ts';

/**
 * The page of a case, computed by the engine of the workbench. The tabs are written into the document at once: what a build does besides,
 * to keep what is there, costs more than all the rest.
 */
export const pageOf = (given: ReportCase): Page => built(given).page;

export interface Built {
  readonly page: Page;
  /** The rows that the intake left out, by their tab and their row in it. */
  readonly held: readonly { readonly tab: string; readonly row: number }[];
  /** Tabs of which it asks whether a date stands for its month. */
  readonly asDated: readonly string[];
  /** What a reader can choose in its two cells, and the page that is seen then. */
  readonly choices: Choices;
  choose(channel: string, time: string): Page;
}

export interface Choices {
  readonly channels: readonly string[];
  readonly times: readonly { readonly label: string; readonly days: Period }[];
}

export function built(given: ReportCase): Built {
  const read = readSettings(given.settings);
  if (read.refused.length > 0) throw new Error(read.refused.map(({ message }) => message).join(' '));
  const context = withSaid(given, read);
  const held = context.readings.flatMap(({ name, held: own }) => own.map(({ row }) => ({ tab: name, row })));
  // A single row that is held back bears its day: nothing of its tab says for how long it stands.
  const isSingle = ({ rows, held: own }: Reading) => rows.length === 0 && own.length === 1;
  const asDated = context.readings.filter((each) => asksForMonths(each) || isSingle(each)).map(({ name }) => name);
  // Of data without a row that can be used nothing is built.
  const none = { channels: [], times: [] };
  const unbuilt: Page = { rows: [] };
  if (context.ledger.rows.length === 0) return { page: unbuilt, held, asDated, choices: none, choose: () => unbuilt };
  const own = {
    data: tab('data', 'Campaign Data'),
    kpi: tab('kpi', 'KPI'),
    report: tab('report', 'ROI Report'),
    tieOut: tab('tieOut', 'Tie-out'),
  };
  const { kpi, report } = layOutTabs(own, context);
  const document = newDocument({ title: 'Report', locale: 'en_US', timeZone: 'Etc/UTC' });
  const sheet = (name: string, rows: readonly (readonly Written[])[], formats?: readonly (readonly string[])[]) => {
    const made = newSheet(document.sheets.length, name, rows.length + 1);
    for (const row of rows) made.content.push(row.map((value) => contentOf(value, document.locale)));
    for (const row of formats ?? [])
      made.looks.push(
        row.map((format) => (format === 'General' ? 0 : lookId(document.looks, { numberFormat: format }))),
      );
    document.sheets.push(made);
    return made;
  };
  for (const { name, cells } of given.tabs) sheet(name, cells);
  const data = dataTab(context);
  sheet(data.name, [data.columns.map(({ title }) => title), ...data.block(0, data.length)]);
  const kpiSheet = sheet(kpi.name, kpi.contents, kpi.looks.formats);
  const page = sheet(report.name, report.contents, report.looks.formats);
  keepAsTheyAre(kpiSheet);
  const keys = report.contents.map((row) => String(row[report.width] ?? '').replace(/^'/, ''));
  const seen = (): Page => {
    const host = { document, engine: createEngine(document) } as unknown as Host;
    const rows = keys.map(
      (key, i): PageRow => ({
        key,
        texts: Array.from({ length: report.width }, (_, column) => displayValue(host, page, i, column)),
      }),
    );
    return { rows };
  };
  const choose = (channel: string, time: string): Page => {
    const cells = page.content[keys.indexOf(chooserRow)]!;
    cells[chooserColumns.channel - 1] = channel;
    cells[chooserColumns.time - 1] = time;
    return seen();
  };
  return { page: seen(), held, asDated, choices: canChoose(context) ? choicesIn(context) : none, choose };
}

/** A step at either end of the data has the days that they reach into. */
function choicesIn(context: ReportContext): Choices {
  const { span } = context.ledger;
  return {
    channels: context.facts.channels,
    times: stepsToChoose(context).map(({ start, end }) => ({
      label: stepLabel(start, context.grain),
      days: { from: Math.max(start, span?.from ?? start), to: Math.min(end, span?.to ?? end) },
    })),
  };
}

/** A single row of one day is of that day, whatever it was made of, where nothing tells: it is told where something does. */
const asksForMonths = ({ findings, rows }: Reading): boolean =>
  findings.some(({ code }) => code === 'days-or-steps') ||
  (rows.length === 1 && !findings.some(({ code }) => code === 'rows-of-steps'));

const tab = (id: string, name: string) => ({ id, name, exists: false, contents: [] });

function contentOf(value: Written, locale: ReturnType<typeof newDocument>['locale']): Content {
  if (value instanceof Date) throw new Error('a page holds no dates but serials');
  if (typeof value !== 'string') return value;
  return value.startsWith('=') ? canonicalFormula(value, locale) : value.replace(/^'/, '');
}

/** What the raw tabs held then is what they hold now: a page just built. */
function keepAsTheyAre(sheet: SheetData): void {
  for (let i = 0; i < sheet.content.length; i++) {
    const row = sheet.content[i];
    if (!row || !String(row[kept.keyColumn - 1] ?? '').startsWith(kept.keysBeginWith)) continue;
    for (let k = 0; k < kept.columns; k++) row[kept.to - 1 + k] = { formula: `=${cellName(i, kept.from - 1 + k)}` };
  }
}
