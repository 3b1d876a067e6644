import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { exportsOf } from '../build/exports-of.ts';

const namespace = 'LiveCheck';

/** The first comment asks Google for the least: the file that the script belongs to. */
const banner = `/**
 * @OnlyCurrentDoc
 *
 * The live check of Tieout: what only a spreadsheet at Google can tell. Paste all of this into Extensions ▸ Apps Script of a new, empty
 * spreadsheet, run liveCheck once, and go back to the spreadsheet. docs/live-check.md has the steps.
 */
var firstLine_ = Date.now();
`;

/** A script to paste, which people can read before they run it. */
export async function bundleSmoke(root: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'tools/smoke/script.ts')],
    outfile: 'smoke.js',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: namespace,
    target: 'es2019',
    charset: 'utf8',
    define: { FRAME: 'frame_' },
    logLevel: 'error',
  });
  const names = (await exportsOf(join(root, 'tools/smoke/script.ts'))).filter((name) => name !== 'liveCheck');
  const text = outputFiles[0]?.text ?? '';
  if (Object.keys(metafile.inputs).some((path) => path.startsWith('src/'))) throw new Error('it asks Google, not us');
  return [banner, ...['liveCheck', ...names].map(declaration), frame(root), text].join('\n');
}

/** The editor runs what it finds first. */
const declaration = (name: string): string =>
  `function ${name}() {\n  return ${namespace}.${name}.apply(null, arguments);\n}`;

function frame(root: string): string {
  const lines = readFileSync(join(root, 'tools/smoke/frame.html'), 'utf8').trimEnd().split('\n');
  return `\n/** The sidebar. */\nvar frame_ = [\n${lines.map((line) => `  ${JSON.stringify(line)},`).join('\n')}\n].join('\\n');\n`;
}
