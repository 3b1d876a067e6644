import { openWorkbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';
import { rawTable } from './raw-table.ts';

/** How often the bundle's build of so many rows calls each method of a service, by `Class.method`. */
export function serviceCalls(files: Readonly<Record<string, string>>, rows: number): ReadonlyMap<string, number> {
  const { name, cells } = rawTable(rows);
  const workbook = openWorkbook({ tabs: [{ name, cells }] });
  runProject(files, workbook);
  const before = new Map(workbook.calls);
  workbook.scriptRun('buildReport');
  return new Map([...workbook.calls].map(([method, count]) => [method, count - (before.get(method) ?? 0)]));
}
