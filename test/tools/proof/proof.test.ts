import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const proof = (explainer: string, ...options: string[]) =>
  spawnSync(
    'node_modules/.bin/tsx',
    ['tools/proof.ts', '--tie', `test/tools/proof/tie-out/explainers/${explainer}.ts`, ...options],
    { encoding: 'utf8' },
  );

it('prints what each kind comes to, and fails where an aim is missed', () => {
  const { stdout, status } = proof('nothing-explained', '--pairs', '24', '--first', '6');
  expect(stdout).toContain('24 pairs, by kind');
  expect(stdout).toMatch(/timing +\d+ +[\d,]+ +0 +0\.0 % +0\n/);
  expect(stdout).toMatch(/exact +100\.00 % +≥ 100\.00 % *\n/);
  expect(stdout).toMatch(/attributed +0\.00 % +≥ 95\.00 % +missed\n/);
  expect(stdout).toMatch(/false ties +0 +≤ 0 *\n/);
  expect(status).toBe(1);
});

it('meets all aims on pairs that are clean', () => {
  expect(proof('nothing-explained', '--pairs', '3').status).toBe(0);
});

it('names the first of the false ties', () => {
  const { stdout, status } = proof('all-missing', '--pairs', '6');
  expect(stdout).toMatch(/ {2}pair \d+, .+ \d{4}-\d\d: ties, and -?[\d.]+ is of no kind\n/);
  expect(status).toBe(1);
});

it('shows one pair, with its rows where they are asked for', () => {
  const short = proof('nothing-explained', '--only', '10').stdout;
  expect(short).toContain('pair 10: mixed');
  expect(short).toContain('true of it');
  expect(short).not.toContain('reference');
  expect(proof('nothing-explained', '--only', '10', '--show').stdout).toContain('reference');
});
