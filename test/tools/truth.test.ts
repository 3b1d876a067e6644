import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { draw } from '../truth/draw.ts';

const truth = (...options: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['tools/truth.ts', ...options], { encoding: 'utf8' });

it('reads as many tables of a shape as were asked for, and fails where an aim is missed', () => {
  const { stdout, status } = truth('--tables', '7', '--shape', 'daily-export', '--seed', '3');
  expect(stdout).toContain('7 random tables, seed 3');
  const [tables, right, asked, wrong] = /daily-export +(\d+) +(\d+) +(\d+) +(\d+)/.exec(stdout)!.slice(1).map(Number);
  expect(tables).toBe(7);
  expect(right! + asked! + wrong!).toBe(7);
  const met = wrong === 0 && right! >= 0.9 * 7;
  expect(stdout).toContain(met ? 'Both aims are met' : 'An aim is missed');
  expect(status).toBe(met ? 0 : 1);
});

it('prints one table with what is true of it', () => {
  const { stdout, status } = truth('--table', '12', '--shape', 'month-tabs');
  const { tables, truth: figures } = draw(12, 'month-tabs');
  expect(stdout).toMatch(/== month-tabs, table 12: (right|asked|wrong)/);
  for (const { name } of tables) expect(stdout).toContain(`-- tab ${name}`);
  for (const { measure, currency, month, amount } of figures.all())
    expect(stdout).toContain(`    ${measure} ${currency} ${month} ${amount.toFixed(2)}\n`);
  expect(status).toBe(0);
});

it.each([
  ['an unknown shape', ['--shape', 'round'], 1],
  ['a plea for help', ['--help'], 0],
])('answers %s with what it can do', (_, options, code) => {
  const { stdout, status } = truth(...options);
  expect(stdout).toContain('--show N');
  expect(status).toBe(code);
});
