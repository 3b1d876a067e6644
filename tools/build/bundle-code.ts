import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { stub } from '../../src/functions/stub.ts';
import { metrics } from '../../src/metrics/metrics.ts';
import { appsScriptTarget } from './target.ts';

const namespace = 'Tieout';

/**
 * The script that runs at Google: one closure, and the top-level declarations that Sheets can see. Each function that
 * main.ts exports is one: a trigger, a menu item or a name that the sidebar calls. Each custom function is one, too.
 */
export const bundleCode = (root: string): string => {
  const entry = join(root, 'src/main.ts');
  const names = exportsOf(entry).filter((name) => name !== 'functions');
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: namespace,
    target: appsScriptTarget,
    banner: { js: '// Tieout. Built from TypeScript by `npm run build`: change it there, not here.' },
    logLevel: 'error',
  });
  const declared = new Set<string>();
  for (const name of [...names, ...metrics.map((metric) => metric.function)]) {
    // Apps Script calls functions without regard to case in cells, and keeps names that end in _ to itself.
    if (declared.has(name.toLowerCase())) throw new Error(`two functions are called ${name}`);
    if (name.endsWith('_')) throw new Error(`Apps Script hides ${name}, because it ends in _`);
    declared.add(name.toLowerCase());
  }
  return [
    outputFiles[0]?.text,
    ...names.map((name) => `function ${name}() {\n  return ${namespace}.${name}.apply(null, arguments);\n}\n`),
    ...metrics.map((metric) => stub(metric, namespace)),
  ].join('\n');
};

/** What a module exports, asked of the bundler, so that no list is kept by hand. */
const exportsOf = (entry: string): readonly string[] => {
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
