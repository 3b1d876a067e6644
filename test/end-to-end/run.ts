import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, buildWorkbook, type WorkbookPlace } from '../../workbench/report/build-workbook.ts';
import { mergeFiles } from '../../workbench/report/merge-files.ts';
import { readSources } from '../../workbench/report/read-sources.ts';
import { runReport } from '../../workbench/report/run-report.ts';
import { readTextFile, type SourceFile } from '../../workbench/report/source-file.ts';
import type { Summary } from '../../workbench/report/summary.ts';
import { sampleSettings } from '../../workbench/sample/sample-settings.ts';

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'tieout-'));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line in this process, with what it wrote. */
export async function commandLine(argv: readonly string[], base: string): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runReport(argv, {
    base,
    isTerminal: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** The JSON that the command line writes for these files. */
export async function summaryOf(paths: readonly string[], settings: object = {}): Promise<Summary> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
  const ran = await commandLine(
    [...paths, '--settings', 'settings.json', '--json', 'summary.json', '--out', 'o.xlsx'],
    folder,
  );
  if (ran.code !== 0) throw new Error(`exit code ${ran.code}: ${ran.err}`);
  return JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8'));
}

export interface WithJson extends Built {
  readonly json: Summary;
}

const withJson = async (files: readonly SourceFile[], settings: object, place?: WorkbookPlace): Promise<WithJson> => {
  const built = await buildWorkbook(files, settings, place);
  return { ...built, json: mergeFiles(built.summary, files) };
};

export const buildSample = async (place?: WorkbookPlace): Promise<WithJson> =>
  withJson(await readSources([], '.', () => {}), sampleSettings, place);

/** A build from texts, by file name. */
export const buildTexts = (texts: Readonly<Record<string, string>>, settings: object = {}): Promise<WithJson> =>
  withJson(
    Object.entries(texts).map(([name, text]) =>
      readTextFile(name, name.replace(/\.csv$/, ''), new TextEncoder().encode(text)),
    ),
    settings,
  );
