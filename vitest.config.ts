import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const texts = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => join('test', path))
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => [path, readFileSync(path, 'utf8')] as const);
const filesWith = (words: RegExp): string[] => texts.flatMap(([path, text]) => (words.test(text) ? [path] : []));

/** A browser or LibreOffice that shares two cores with other tests answers late, so their tests run by themselves. */
const ofPrograms = filesWith(/describeWithBrowser|describeSidebar|openPage|LibreOffice|soffice/);

/** A module that was loaded for another file cannot be replaced any more. */
const replaceModules = filesWith(/\bvi\.mock\(/);
const apart = [...ofPrograms, ...replaceModules];

/**
 * Files of one room share their workers, so that what all of them load is loaded and compiled once. The next room begins with workers of its
 * own: what tests leave in memory goes with their room.
 */
const rooms: readonly (readonly [name: string, folders: readonly string[]])[] = [
  ['intake', ['intake', 'kinds', 'exports', 'truth', 'problems']],
  ['report', ['report', 'sentences', 'metrics', 'settings', 'workbook']],
  ['sheets', ['google', 'commands', 'end-to-end', 'functions']],
];
const filesIn = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

interface Files {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

const project = (name: string, { include, exclude = [] }: Files, place: object) => ({
  test: {
    name,
    include: [...include],
    exclude: [...exclude],
    ...place,
    setupFiles: ['test/setup.ts'],
    // A slow machine takes long, and is not wrong.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // A page that is asked again and again answers late on a busy machine, and not wrongly.
    expect: { poll: { timeout: 60_000, interval: 50 } },
  },
});

/** All cores: with one to spare, as it is by itself, two of them are one. */
const room = (name: string, files: Files, groupOrder: number) =>
  project(name, files, { maxWorkers: '100%', isolate: false, sequence: { groupOrder } });

const inRooms = rooms.flatMap(([, folders]) => filesIn(folders));

export default defineConfig({
  test: {
    projects: [
      ...rooms.map(([name, folders], order) => room(name, { include: filesIn(folders), exclude: apart }, order)),
      room('others', { include: ['test/**/*.test.ts'], exclude: [...apart, ...inRooms] }, rooms.length),
      project('mocks', { include: replaceModules }, { maxWorkers: '100%', sequence: { groupOrder: rooms.length } }),
      project('programs', { include: ofPrograms }, { maxWorkers: 1, sequence: { groupOrder: rooms.length + 1 } }),
    ],
  },
});
