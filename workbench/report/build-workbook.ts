import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rawLooks } from '../../src/commands/raw-looks.ts';
import type { Summary } from '../../src/report/summary.ts';
import type { RefusedSetting } from '../../src/settings/read-settings.ts';
import { settingProblems } from '../../src/settings/setting-problems.ts';
import { openWorkbook, type Workbook } from '../open-workbook.ts';
import { runProject } from '../run-project.ts';
import { markOrigin } from './mark-origin.ts';
import type { SourceFile } from './source-file.ts';

export interface WorkbookPlace {
  /** Of the spreadsheet; en_US unless said. */
  readonly locale?: string;
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
}

export interface Built {
  readonly summary: Summary;
  readonly workbook: Workbook;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What a command runs; the sidebar is not asked for here. */
const scripts = ['Code.js', 'App.html'] as const;

/** Each file on a raw tab of a new workbook, and the bundle's build command run in it. */
export async function buildWorkbook(
  files: readonly SourceFile[],
  settings: object,
  place: WorkbookPlace = {},
): Promise<Built> {
  const tabs = files.map(({ tab, cells }) => ({ name: tab, cells: cells.map((row) => row.map(asTyped)), text: true }));
  const workbook = openWorkbook({ ...place, tabs, title: 'Report' });
  for (const file of files) markOrigin(workbook, file);
  const texts = scripts.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const);
  runProject(Object.fromEntries(await Promise.all(texts)), workbook);
  const refused = keepSettings(workbook, settings);
  const summary = workbook.scriptRun('buildAndOpen') as Summary;
  for (const source of summary.sources) layOutRaw(workbook, source);
  return { workbook, summary: { ...summary, problems: [...settingProblems(refused), ...summary.problems] } };
}

/** As an import lays out the tab that it makes. */
function layOutRaw({ document }: Workbook, { tab, headerRow }: Summary['sources'][number]): void {
  const sheet = document.sheets.find(({ name }) => name === tab);
  if (!sheet) return;
  const { frozenRows, widths } = rawLooks(
    sheet.content.map((row) => row ?? []),
    headerRow,
  );
  sheet.frozenRows = frozenRows;
  sheet.columnWidths.splice(0, widths.length, ...widths);
}

/** All settings are kept or none, so those that do not fit are left out and named. */
function keepSettings(workbook: Workbook, settings: object): readonly RefusedSetting[] {
  const save = (given: object) => workbook.scriptRun('saveSettings', given) as readonly RefusedSetting[];
  const refused = save(settings);
  if (refused.length > 0) {
    const misfits = new Set(refused.map(({ setting }) => setting));
    save(Object.fromEntries(Object.entries(settings).filter(([id]) => !misfits.has(id))));
  }
  return refused;
}

/** Even in a text format what begins with = becomes a formula; behind an apostrophe it stays what it is. */
const asTyped = (cell: string | number | boolean): string | number | boolean =>
  typeof cell === 'string' && /^[=']/.test(cell) ? `'${cell}` : cell;
