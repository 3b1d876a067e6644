import type { CustomFunction } from './engine/custom-functions.ts';
import type { Workbook } from './open-workbook.ts';
import { runBundle } from './run-bundle.ts';

/** Runs the script of a project, which finds the HTML files of the project by their names. */
export function runProject(
  files: Readonly<Record<string, string>>,
  workbook: Workbook,
): Record<string, CustomFunction> {
  workbook.host.ui.readFile = (name) => files[`${name}.html`];
  return runBundle(files['Code.js'] ?? '', workbook);
}
