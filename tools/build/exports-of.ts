import { build } from 'esbuild';

/** What a module exports, asked of the bundler, so that no list is kept by hand. It reads no other module, so none may be passed on whole. */
export const exportsOf = async (entry: string): Promise<readonly string[]> => {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outdir: '.',
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'error',
  });
  if (outputFiles.some(({ text }) => /^export \*/m.test(text))) throw new Error(`${entry} must name what it exports`);
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};
