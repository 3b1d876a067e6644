import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const programs = [
  process.env.SOFFICE,
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

export const libreOffice = (): string | undefined => programs.find((path) => path !== undefined && existsSync(path));

export const hasLibreOffice = (): boolean => libreOffice() !== undefined;

/** A profile of its own, in which files are recalculated on load: 0 is `always`. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** What LibreOffice makes of a file: the same workbook recalculated, its printed pages, or its first tab as CSV. */
export async function recalculate(path: string, { to }: { readonly to: 'xlsx' | 'pdf' | 'csv' }): Promise<Uint8Array> {
  const program = libreOffice();
  if (!program)
    throw new Error('LibreOffice is not installed: apt-get install --no-install-recommends libreoffice-calc');
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const parameters = [
      '--headless',
      `-env:UserInstallation=file://${profile}`,
      '--convert-to',
      to,
      '--outdir',
      folder,
      path,
    ];
    await run(program, parameters, { timeout: 300_000 });
    return await readFile(join(folder, basename(path).replace(/\.[^.]+$/, `.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
