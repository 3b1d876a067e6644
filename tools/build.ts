import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCode } from './build/bundle-code.ts';
import { bundleSidebar } from './build/bundle-sidebar.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that is pushed to Google, by file name. */
export const files = (): Readonly<Record<string, string>> => ({
  'Code.js': bundleCode(root),
  'Sidebar.html': bundleSidebar(join(root, 'src/sidebar/index.html')),
  'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const quiet = process.argv.includes('--quiet');
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [name, text] of Object.entries(files())) {
    writeFileSync(join(root, 'dist', name), text);
    if (!quiet) console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  }
}
