import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../workbench/recalculate.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const module = (basic: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(basic)}</script:module>`;

/** All files are open at once and take turns, so that what slows the machine for a moment slows all of them. */
const macro = (paths: readonly string[], rounds: number, out: string): string => `
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim documents(${paths.length - 1})
${paths.map((path, i) => `  documents(${i}) = StarDesktop.loadComponentFromURL(ConvertToURL("${path}"), "_blank", 0, hidden())`).join('\n')}
  Open "${out}" For Output As #1
  For round = 1 To ${rounds + 1}
    For i = 0 To ${paths.length - 1}
      started = GetSystemTicks()
      documents(i).calculateAll()
      Print #1, CStr(i) & " " & CStr(GetSystemTicks() - started)
    Next i
  Next round
  Close #1
  For i = 0 To ${paths.length - 1}
    documents(i).close(True)
  Next i
  StarDesktop.terminate()
End Sub
`;

/** Milliseconds that one LibreOffice takes to work out all formulas of each file anew, round by round; the first round is thrown away. */
export function recalculationTimes(files: readonly Uint8Array[], rounds: number): readonly (readonly number[])[] {
  const program = libreOffice();
  if (!program) return [];
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  try {
    const start = (...parameters: readonly string[]) =>
      execFileSync(
        program,
        ['--headless', '--norestore', `-env:UserInstallation=file://${folder}/profile`, ...parameters],
        {
          stdio: 'ignore',
          timeout: 300_000,
        },
      );
    // A profile that is made anew overwrites what stands in it.
    start('--terminate_after_init');
    const paths = files.map((file, i) => {
      const path = join(folder, `${i}.xlsx`);
      writeFileSync(path, file);
      return path;
    });
    const out = join(folder, 'times.txt');
    const library = join(folder, 'profile/user/basic/Standard');
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, 'Module1.xba'), module(macro(paths, rounds, out)));
    start('macro:///Standard.Module1.Main');
    const lines = readFileSync(out, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/).map(Number));
    return files.map((_, i) =>
      lines
        .filter(([which]) => which === i)
        .map(([, time]) => time as number)
        .slice(1),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
