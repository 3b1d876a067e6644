import { describe, expect, it } from 'vitest';
import { knownWrong } from './known-wrong.ts';
import { shapes } from './shapes.ts';
import { tryTables } from './try-tables.ts';

/** `npm run truth` reads thousands of each; these are other ones than its own. */
const tables = 20;
const first = 1;

describe('what is read from random tables is true, or asked', () => {
  it.each(shapes.map(({ name }) => name))('%s', (shape) => {
    const silent: string[] = [];
    const { wrong } = tryTables({ first, count: tables, shape }, ({ seed }, { verdict, differences }) => {
      const inSilence = differences.filter(({ asked }) => !asked).map(({ measure, kind }) => `${measure} (${kind})`);
      if (verdict === 'wrong')
        silent.push(`npm run truth -- --shape ${shape} --table ${seed}: ${inSilence.join(', ')}`);
    })[shape]!;
    expect((100 * wrong) / tables, silent.join('\n')).toBeLessThanOrEqual(knownWrong[shape] ?? 0);
  });
});

it('excuses only shapes that there are', () => {
  const names = shapes.map(({ name }) => name);
  expect(Object.keys(knownWrong).filter((name) => !names.includes(name))).toEqual([]);
});
