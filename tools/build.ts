import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleApp, bundleCode } from './build/bundle-code.ts';
import { bundleSidebar } from './build/bundle-sidebar.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface BuildOptions {
  /** The script then needs no App.html. */
  readonly inOneFile?: boolean;
}

type Files = Readonly<Record<string, string>>;

export interface Built {
  readonly files: Files;
  readonly maps: Files;
}

/** Each bundle is made once, all of them side by side. */
export async function build({ inOneFile = false }: BuildOptions = {}): Promise<Built> {
  const appMade = bundleApp(root);
  const [app, code, sidebar] = await Promise.all([
    appMade,
    bundleCode(root, inOneFile ? (await appMade).text : null),
    bundleSidebar(join(root, 'src/sidebar/index.html')),
  ]);
  return {
    files: {
      'Code.js': code.text,
      ...(inOneFile ? {} : { 'App.html': app.text }),
      'Sidebar.html': sidebar,
      'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
    },
    maps: { 'Code.js.map': code.map, ...(inOneFile ? {} : { 'App.html.map': app.map }) },
  };
}

/** All that is pushed to Google, by file name. */
export const files = async (options?: BuildOptions): Promise<Files> => (await build(options)).files;

/** From places in the built files to those in the sources. clasp pushes no file of this kind. */
export const sourceMaps = async (): Promise<Files> => (await build()).maps;

/** Puts what was built where it is pushed from and run from. */
export function writeDist({ files: built, maps }: Built): void {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const written = { ...built, ...maps };
  // What another build left would be pushed as well. The rest is never away, since a page may be reading it.
  for (const name of readdirSync(dist)) if (!(name in written)) rmSync(join(dist, name), { recursive: true });
  for (const [name, text] of Object.entries(written)) writeFileSync(join(dist, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build({ inOneFile: process.argv.includes('--one-file') });
  writeDist(built);
  if (!process.argv.includes('--quiet'))
    for (const [name, text] of Object.entries(built.files))
      console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
