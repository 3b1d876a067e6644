import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sampleExports } from '../sample/sample-exports.ts';
import { readSource } from './read-source.ts';
import type { SourceFile } from './source-file.ts';
import { shownNames, tabNames, uniqueNames } from './tab-names.ts';

/** A mistake in how the program was called, in words for the person who called it. */
export class BadUsage extends Error {}

interface Input {
  readonly path: string;
  bytes(): Promise<Uint8Array>;
}

/** The files, or the sample's exports where there are none. */
export async function readSources(
  paths: readonly string[],
  base: string,
  say: (what: string) => void,
): Promise<readonly SourceFile[]> {
  const inputs = paths.length > 0 ? paths.map((path) => fromDisk(path, base)) : fromSample();
  const names = inputs.map(({ path }) => path);
  const tabs = tabNames(names);
  const shown = shownNames(names);
  // Tabs of the only file are called as its user knows them.
  const named = inputs.length === 1 ? (title: string) => title : undefined;
  const files: SourceFile[] = [];
  for (const [index, input] of inputs.entries()) {
    say(`Reading ${shown[index]}`);
    files.push(...(await readSource(shown[index]!, tabs[index]!, await input.bytes(), named)));
  }
  const unique = uniqueNames(files.map(({ tab }) => tab));
  return files.map((file, index) => ({ ...file, tab: unique[index]! }));
}

const fromDisk = (path: string, base: string): Input => ({ path, bytes: () => readGiven(path, base) });

const fromSample = (): readonly Input[] =>
  sampleExports().map(({ name, bytes }) => ({ path: name, bytes: async () => bytes }));

/** The bytes of a file that the caller named; that it cannot be read is the caller's to mend. */
export async function readGiven(path: string, base: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(base, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BadUsage(`No such file: ${path}`);
    if (code === 'EISDIR') throw new BadUsage(`Expected a file, got a folder: ${path}`);
    throw new BadUsage(`Cannot read ${path}: ${code ?? (error as Error).message}`);
  }
}
