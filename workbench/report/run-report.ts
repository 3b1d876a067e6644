import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sampleSettings } from '../sample/sample-settings.ts';
import { toXlsx } from '../to-xlsx.ts';
import { parseArguments, type ReportArguments } from './arguments.ts';
import { type Built, buildWorkbook } from './build-workbook.ts';
import { fastGzip } from './fast-gzip.ts';
import { mergeFiles } from './merge-files.ts';
import { printSummary, shownName } from './print-summary.ts';
import { type Progress, progress } from './progress.ts';
import { BadUsage, readGiven, readSources } from './read-sources.ts';
import type { SourceFile } from './source-file.ts';
import type { Summary } from './summary.ts';
import { usage } from './usage.ts';

/** What the command line stands in: where relative paths begin, and where its words go. */
export interface Surroundings {
  readonly base: string;
  readonly isTerminal: boolean;
  out(text: string): void;
  err(text: string): void;
}

export const exitCodes = { done: 0, nothingUsable: 2, badUsage: 64 } as const;

/** Runs the command line; the answer is its exit code. */
export async function runReport(argv: readonly string[], at: Surroundings): Promise<number> {
  const parsed = parseArguments(argv);
  const steps = progress(at.err, at.isTerminal);
  if (parsed.kind === 'help') {
    steps.done();
    at.out(usage);
    return exitCodes.done;
  }
  try {
    if (parsed.kind === 'bad') throw new BadUsage(parsed.message);
    return await report(parsed.arguments, at, steps);
  } catch (error) {
    steps.done();
    if (!(error instanceof BadUsage)) throw error;
    at.err(`${error.message}\n\n${usage}`);
    return exitCodes.badUsage;
  }
}

async function report(
  { files: paths, settings, out, json }: ReportArguments,
  at: Surroundings,
  { say, done }: Progress,
): Promise<number> {
  const given = settings === null ? null : await readSettingsFile(settings, at.base);
  const files = await readSources(paths, at.base, say);
  const rows = files.reduce((sum, { cells }) => sum + cells.length, 0);
  say(`Building the KPI tab and the report from ${rows.toLocaleString('en-US')} rows`);
  const built = await build(files, given ?? (paths.length === 0 ? sampleSettings : {}));
  const summary = mergeFiles(built?.summary ?? null, files);
  const usable = built !== null && summary.sources.some(({ rows }) => rows.used > 0);
  if (json) await writeTo(resolve(at.base, json), `${JSON.stringify(summary, null, 2)}\n`);
  if (!usable) {
    done();
    at.err(`${nothingUsable(summary)}\n`);
    return exitCodes.nothingUsable;
  }
  say('Computing the formulas');
  built.workbook.flush();
  say(`Writing ${out}`);
  await writeTo(resolve(at.base, out), await toXlsx(built.workbook, fastGzip));
  done();
  const written = [`Workbook  ${out}`, ...(json ? [`Figures   ${json}`] : [])];
  at.out(`${printSummary(summary)}\n\n${written.join('\n')}\n`);
  return exitCodes.done;
}

async function build(files: readonly SourceFile[], settings: object): Promise<Built | null> {
  const tables = files.filter(({ unfit }) => unfit === null);
  return tables.length === 0 ? null : buildWorkbook(tables, settings);
}

async function readSettingsFile(path: string, base: string): Promise<object> {
  const text = new TextDecoder().decode(await readGiven(path, base));
  let settings: unknown;
  try {
    settings = JSON.parse(text);
  } catch (error) {
    throw new BadUsage(`${path} is not JSON: ${(error as Error).message}`);
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new BadUsage(`${path}: expected an object of settings such as {"currency": "AUD"}`);
  }
  return settings;
}

function nothingUsable({ sources, problems }: Summary): string {
  const reasons = sources.map((source) => {
    const { file, tab, refused } = source;
    const isIt = (problem: Summary['problems'][number]) => problem.file === file && problem.tab === tab;
    const why = refused ?? problems.find((problem) => isIt(problem) && problem.severity === 'error')?.message;
    return `  ${shownName(source, sources)}: ${why ?? 'no row could be used.'}`;
  });
  return ['Nothing usable, so no workbook was written.', ...reasons].join('\n');
}

async function writeTo(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
