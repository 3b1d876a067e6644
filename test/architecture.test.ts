import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';

/** From the ground up: a folder may import from the lines above its own, and from itself. */
const layers = [
  ['older-v8.ts'],
  ['metrics', 'statistics', 'workbook'],
  ['intake'],
  ['problems'],
  ['settings'],
  ['report', 'functions'],
  ['proof'],
  ['commands'],
  ['google', 'sidebar'],
  ['main.ts', 'start.ts'],
];

/** The rooms of intake, from the ground up. Files that stand in no room are at the foot, or on top of all. */
const rooms = [
  [
    'campaign-rows.ts',
    'monthly-cost.ts',
    'raw.ts',
    'error-text.ts',
    'once.ts',
    'remembered.ts',
    'rate-table.ts',
    'reason.ts',
    'role.ts',
  ],
  ['codes-in.ts', 'plain-name.ts', 'reading.ts', 'languages'],
  ['columns'],
  ['cut-days.ts'],
  ['file', 'vocabulary', 'workbook'],
  ['platforms'],
  ['table'],
  ['rates', 'sums'],
  ['evidence'],
  ['roles'],
  ['mapping'],
  ['amounts', 'periods'],
  ['totals', 'shapes'],
  ['passes'],
  ['several'],
  ['summaries'],
  ['books.ts', 'channels.ts', 'count-once.ts', 'pieces.ts', 'read-table.ts', 'report-currency.ts', 'steps-alike.ts'],
  ['stretches.ts'],
  ['ledger.ts'],
  ['plan.ts'],
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
const folderOf = (path: string): string => path.split(sep)[0] ?? '';
const roomOf = (path: string): string => path.split(sep)[1] ?? '';
const layerOf = (path: string): number => layers.findIndex((layer) => layer.includes(folderOf(path)));
const floorOf = (path: string): number => rooms.findIndex((floor) => floor.includes(roomOf(path)));

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(join('src', path), 'utf8').matchAll(/^(?:import|export)\b[^;]*?'([^']+)'/gm)].flatMap(
    ([, name = '']) => (name.startsWith('.') ? [relative('src', join('src', dirname(path), name))] : []),
  );

it('has every source file in a folder of the table', () => {
  expect(sources.filter((path) => layerOf(path) < 0)).toEqual([]);
});

/** What the sidebar may call is what main.ts exports: it takes the types of these functions across, and nothing that runs. */
const typesAcross = 'sidebar/call-server.ts imports main.ts';

it('imports one way', () => {
  expect(readFileSync('src/sidebar/call-server.ts', 'utf8')).toContain("import type * as server from '../main.ts'");
  const wrong = sources.flatMap((path) =>
    importsOf(path)
      .filter((to) => folderOf(to) !== folderOf(path) && !(layerOf(to) >= 0 && layerOf(to) < layerOf(path)))
      .map((to) => `${path} imports ${to}`),
  );
  expect(wrong.filter((each) => each !== typesAcross)).toEqual([]);
});

it('has every file of intake in a room of the table, and imports one way between the rooms', () => {
  const intake = sources.filter((path) => folderOf(path) === 'intake');
  expect(intake.filter((path) => floorOf(path) < 0)).toEqual([]);
  const wrong = intake.flatMap((path) =>
    importsOf(path)
      .filter((to) => folderOf(to) === 'intake' && roomOf(to) !== roomOf(path) && floorOf(to) >= floorOf(path))
      .map((to) => `${path} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

it('has no circle of files, not even of types', () => {
  const open = new Map(sources.map((path) => [path, importsOf(path)]));
  // A file that imports nothing of what is left, or that nothing of it imports, is in no circle.
  for (let before = 0; before !== open.size; ) {
    before = open.size;
    const imported = new Set([...open.values()].flat());
    for (const [path, to] of open) if (!imported.has(path) || !to.some((each) => open.has(each))) open.delete(path);
  }
  expect([...open.keys()]).toEqual([]);
});

it('keeps the core free of the types of a browser, of Node and of Apps Script', () => {
  const outside = ['google', 'main.ts', 'sidebar', 'start.ts'];
  expect(JSON.parse(readFileSync('src/tsconfig.json', 'utf8'))).toMatchObject({
    compilerOptions: { lib: ['es2023'], types: [] },
    exclude: expect.arrayContaining(outside),
  });
  expect(spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', 'src'], { encoding: 'utf8' }).stdout).toBe('');
});
