import { openWorkbook, type TabInput, type Workbook } from '../../workbench/open-workbook.ts';
import { runProject } from '../../workbench/run-project.ts';
import type { RunMeter } from '../../workbench/services/call-meter.ts';
import { rawTable } from './raw-table.ts';

type Files = Readonly<Record<string, string>>;

export interface BuildCalls extends RunMeter {
  readonly all: number;
  /** By `Class.method`. */
  readonly of: ReadonlyMap<string, number>;
}

function build(workbook: Workbook): BuildCalls {
  const before = new Map(workbook.calls);
  workbook.scriptRun('buildReport');
  const of = new Map([...workbook.calls].map(([method, count]) => [method, count - (before.get(method) ?? 0)]));
  return { ...workbook.lastRun(), of, all: [...of.values()].reduce((sum, count) => sum + count, 0) };
}

/** What the bundle's first build of these tabs asks of the services, and a second one where nothing has changed. */
export function callsOfBuilds(files: Files, tabs: readonly TabInput[]): { first: BuildCalls; again: BuildCalls } {
  const workbook = openWorkbook({ tabs });
  runProject(files, workbook);
  return { first: build(workbook), again: build(workbook) };
}

/** The same of one tab of so many rows. */
export function callsForRows(files: Files, rows: number): BuildCalls {
  const { name, cells } = rawTable(rows);
  const workbook = openWorkbook({ tabs: [{ name, cells }] });
  runProject(files, workbook);
  return build(workbook);
}
