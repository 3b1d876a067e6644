import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';

/** From the ground up: a folder may import from the lines above its own, and from itself. */
const layers = [
  ['metrics', 'statistics', 'workbook'],
  ['intake'],
  ['problems'],
  ['settings'],
  ['report', 'functions'],
  ['commands'],
  ['google', 'sidebar'],
  ['main.ts'],
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
const folderOf = (path: string): string => path.split(sep)[0] ?? '';
const layerOf = (path: string): number => layers.findIndex((layer) => layer.includes(folderOf(path)));

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

it('keeps the core free of the types of a browser, of Node and of Apps Script', () => {
  const outside = ['google', 'main.ts', 'sidebar'];
  expect(JSON.parse(readFileSync('src/tsconfig.json', 'utf8'))).toMatchObject({
    compilerOptions: { lib: ['es2023'], types: [] },
    exclude: expect.arrayContaining(outside),
  });
  expect(spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', 'src'], { encoding: 'utf8' }).stdout).toBe('');
});
