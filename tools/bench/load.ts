import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import type { Contender } from './interleave.ts';

/** All sources in one closure that is made at once and as it is written, which is what each cell would load without care. */
export const allAtOnce = (): string =>
  buildSync({
    stdin: {
      contents: `export * from './src/start.ts'; export * from './src/main.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Tieout',
    footer: { js: 'function ROI() { return Tieout.functions.ROI.apply(null, arguments); }' },
    target: 'es2019',
    logLevel: 'error',
  }).outputFiles[0]!.text;

/** A script as it is compiled and run in a bare realm, and its end called: that of one custom function is what a cell makes. */
export function loading(name: string, code: string, call = ''): Contender {
  // A realm of its own each time, made beforehand and let go. V8 keeps what it compiled by its text, so no text comes twice.
  const realms = Array.from({ length: 40 }, () => createContext({}));
  return {
    name,
    run: () => new Script(`${code}\n${call}; // ${realms.length}`).runInContext(realms.pop() ?? createContext({})),
  };
}
