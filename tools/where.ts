import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceMaps } from './build.ts';

/** The line of the sources that a place in a built file comes from: `App.html:12:345`, or `Code:3:45` as Apps Script says it. */
export const sourceOf = (place: string, maps: Readonly<Record<string, string>>): string | undefined => {
  const [, file, line, column] = /(Code|App)(?:\.\w+)?:(\d+):(\d+)/.exec(place) ?? [];
  const map = Object.entries(maps).find(([name]) => file !== undefined && name.startsWith(`${file}.`))?.[1];
  if (map === undefined) return undefined;
  const found = new SourceMap(JSON.parse(map)).findEntry(Number(line) - 1, Number(column) - 1);
  // Below the bundle stand lines that have no source; the map would answer with the last that has one.
  if (!('originalSource' in found) || found.generatedLine !== Number(line) - 1) return undefined;
  // Sources are named as seen from dist.
  return `${relative('.', resolve('dist', found.originalSource))}:${found.originalLine + 1}`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [place = ''] = process.argv.slice(2);
  console.log(
    sourceOf(place, await sourceMaps()) ??
      `No source is known for ${place || 'nothing'}: expected a place such as App.html:12:345.`,
  );
}
