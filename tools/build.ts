import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleApp, bundleCode } from './build/bundle-code.ts';
import { bundleSidebar } from './build/bundle-sidebar.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that is pushed to Google, by file name. */
export const files = (): Readonly<Record<string, string>> => ({
  'Code.js': bundleCode(root).text,
  'App.html': bundleApp(root).text,
  'Sidebar.html': bundleSidebar(join(root, 'src/sidebar/index.html')),
  'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
});

/** From places in the built files to those in the sources. clasp pushes no file of this kind. */
export const sourceMaps = (): Readonly<Record<string, string>> => ({
  'Code.js.map': bundleCode(root).map,
  'App.html.map': bundleApp(root).map,
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const quiet = process.argv.includes('--quiet');
  const built = files();
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [name, text] of Object.entries({ ...built, ...sourceMaps() })) {
    writeFileSync(join(root, 'dist', name), text);
    if (!quiet && name in built) console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  }
}
