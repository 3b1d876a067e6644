import type { Summary } from '../../src/report/summary.ts';
import { files } from '../../tools/build.ts';
import { openWorkbook, type TabInput, type Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';

const project = await files();

/** A workbook with these raw tabs after one build by the bundle. */
export function built(
  tabs: readonly TabInput[],
  settings: Readonly<Record<string, unknown>> = {},
  place: { locale?: string; timeZone?: string; scriptTimeZone?: string } = {},
): { workbook: Workbook; summary: Summary; again: () => Summary } {
  const workbook = openWorkbook({ tabs, ...place });
  runProject(project, workbook);
  workbook.scriptRun('saveSettings', settings);
  const again = () => workbook.scriptRun('buildReport') as Summary;
  return { workbook, summary: again(), again };
}
