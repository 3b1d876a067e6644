import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const rooms = ['src', 'workbench'].flatMap((root) => [
  root,
  ...readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
]);
const rows = readFileSync('docs/map.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.*?) \| (.*?) \|$/gm);
const told = new Map([...rows].map(([, room, what, change]) => [room, { what, change }]));

it('shows every folder of src and workbench, and none that is not there', () => {
  expect([...told.keys()].sort()).toEqual(rooms.filter((room) => room !== 'src').sort());
});

it('says of each what is in it and what to change there, in one sentence', () => {
  for (const [room, { what, change }] of told) {
    expect(what, room).toMatch(/^.{8,120}$/);
    expect(change, room).toMatch(/^.{4,80}$/);
  }
});

it('draws the way of the data', () => {
  expect(readFileSync('docs/map.md', 'utf8')).toMatch(/```mermaid\nflowchart/);
});
