import { once } from '../../../src/intake/once.ts';
import { openWorkbook, type Workbook } from '../../../workbench/open-workbook.ts';
import { runProject } from '../../../workbench/run-project.ts';
import { files } from '../../build.ts';
import { draw } from '../../sentences/world/draw.ts';
import type { Settings } from '../../sentences/world/given.ts';
import { caseOf } from '../../sentences/world/tabs-of.ts';

/** A report that the script built from generated exports, and what it was told. */
export interface BuiltCase {
  readonly workbook: Workbook;
  readonly settings: Settings;
  /** The names of the raw tabs. */
  readonly raw: readonly string[];
}

const bundle = once(() => files());

/** null where no row of its exports can be used, so that nothing is built. */
export async function builtCase(number: number): Promise<BuiltCase | null> {
  const given = draw(number);
  const { tabs, settings } = caseOf(given);
  const workbook = openWorkbook({ tabs: tabs.map(({ name, cells }) => ({ name, cells, text: true })) });
  runProject(await bundle(), workbook);
  workbook.scriptRun('saveSettings', settings);
  workbook.scriptRun('buildReport');
  const isBuilt = workbook.document.sheets.some(({ name }) => name === 'KPI');
  return isBuilt ? { workbook, settings: given.settings, raw: tabs.map(({ name }) => name) } : null;
}
