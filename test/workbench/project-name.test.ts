import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { projectName } from '../../workbench/project-name.ts';

it.each([
  ['that names it', '{ "scriptId": "x", "projectName": "Board figures" }', 'Board figures'],
  ['that does not', '{ "scriptId": "x" }', 'Untitled project'],
  ['that is not there', null, 'Untitled project'],
])('the project is called as in a .clasp.json %s', (_, text, name) => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  if (text !== null) writeFileSync(join(folder, '.clasp.json'), text);
  expect(projectName(folder)).toBe(name);
  rmSync(folder, { recursive: true });
});

it('ours is called Tieout', () => {
  expect(projectName(fileURLToPath(new URL('../..', import.meta.url)))).toBe('Tieout');
});
