import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the script is called in Google's editor, which is what the menu is called: clasp has no use for it, the workbench has. */
export function projectName(folder: string): string {
  const file = join(folder, '.clasp.json');
  const { projectName: name } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return typeof name === 'string' && name !== '' ? name : 'Untitled project';
}
