import { buildSync } from 'esbuild';

/** What a module exports, asked of the bundler, so that no list is kept by hand. */
export const exportsOf = (entry: string): readonly string[] => {
  const { metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};
