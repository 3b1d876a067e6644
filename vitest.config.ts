import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A browser or LibreOffice that shares two cores with other tests answers late, so their tests run by themselves. */
const startsProgram = /describeWithBrowser|describeSidebar|openPage|LibreOffice|soffice/;
const ofPrograms = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => join('test', path))
  .filter((path) => path.endsWith('.test.ts') && startsProgram.test(readFileSync(path, 'utf8')));

const project = (name: string, files: object, place: object) => ({
  test: {
    name,
    ...files,
    ...place,
    setupFiles: ['test/setup.ts'],
    // A slow machine takes long, and is not wrong.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // A page that is asked again and again answers late on a busy machine, and not wrongly.
    expect: { poll: { timeout: 60_000, interval: 50 } },
  },
});

export default defineConfig({
  test: {
    projects: [
      // All cores: with one to spare, as it is by itself, two of them are one.
      project('code', { include: ['test/**/*.test.ts'], exclude: ofPrograms }, { maxWorkers: '100%', sequence: { groupOrder: 0 } }),
      project('programs', { include: ofPrograms }, { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
  },
});
