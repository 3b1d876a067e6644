import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { projectName } from '../../project-name.ts';
import { licences } from './licences.ts';

const page = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(import.meta.url);
const fromEngine = createRequire(require.resolve('@odoo/o-spreadsheet'));

/** Where a package is, also one that forbids to resolve its package.json. */
function packageFolder(name: string, from: NodeJS.Require): string {
  const folder = from.resolve.paths(name)?.find((modules) => existsSync(join(modules, name)));
  if (!folder) throw new Error(`${name} is not installed: npm ci`);
  return join(folder, name);
}

/**
 * Every file of the page, by its path. Libraries are copied as they were published, so that each may be replaced by
 * another build of it, as the LGPL asks.
 */
export function pageFiles(dist = join(root, 'dist')): ReadonlyMap<string, Uint8Array | string> {
  const spreadsheet = dirname(dirname(require.resolve('@odoo/o-spreadsheet')));
  const owl = packageFolder('@odoo/owl', fromEngine);
  const chart = packageFolder('chart.js', require);
  const bootstrap = packageFolder('bootstrap', fromEngine);
  const fontAwesome = packageFolder('font-awesome', fromEngine);
  const copied: readonly (readonly [string, string])[] = [
    ['index.html', join(page, 'index.html')],
    ['page.css', join(page, 'page.css')],
    ['vendor/owl.js', join(owl, 'dist/owl.iife.min.js')],
    ['vendor/chart.js', join(chart, 'dist/chart.umd.min.js')],
    ['vendor/o_spreadsheet.js', join(spreadsheet, 'dist/o_spreadsheet.min.iife.js')],
    ['vendor/o_spreadsheet.css', join(spreadsheet, 'dist/o_spreadsheet.css')],
    ['vendor/o_spreadsheet.xml', join(spreadsheet, 'dist/o_spreadsheet.xml')],
    ['vendor/bootstrap.css', join(bootstrap, 'dist/css/bootstrap.min.css')],
    ['vendor/font-awesome/css/font-awesome.css', join(fontAwesome, 'css/font-awesome.min.css')],
    ['vendor/font-awesome/fonts/fontawesome-webfont.woff2', join(fontAwesome, 'fonts/fontawesome-webfont.woff2')],
    ['Code.js', join(dist, 'Code.js')],
    ['App.html', join(dist, 'App.html')],
    ['Sidebar.html', join(dist, 'Sidebar.html')],
    ['licences/tieout.txt', join(root, 'LICENSE')],
  ];
  const bundle = bundlePage();
  // What is pushed is bundled, too.
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bundled = Object.keys(dependencies).map((name) => packageFolder(name, require));
  const shipped = new Set([spreadsheet, owl, chart, bootstrap, fontAwesome, ...bundle.packages, ...bundled]);
  return new Map<string, Uint8Array | string>([
    ...copied.map(([to, from]): [string, Uint8Array] => [to, readFileSync(from)]),
    ['page.js', bundle.text],
    ['project-name.txt', projectName(root)],
    ...licences([...shipped]),
  ]);
}

/** The page's own script, and the folders of the packages that are in it. */
function bundlePage(): { readonly text: string; readonly packages: readonly string[] } {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [join(page, 'main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    alias: { '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js': join(page, 'o-spreadsheet-script.ts') },
    metafile: true,
    logLevel: 'error',
  });
  const packages = Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return { text: outputFiles[0]?.text ?? '', packages: [...new Set(packages)].map((path) => join(root, path)) };
}
