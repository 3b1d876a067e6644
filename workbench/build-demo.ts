import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFiles } from './page/build/page-files.ts';

/** Writes the page as a folder that any web server can host. */
export async function buildDemo(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of pageFiles()) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../out/demo', import.meta.url));
  await buildDemo(folder);
  console.log(`The page stands in ${folder}. Any web server can host it: nothing but files is needed.`);
}
