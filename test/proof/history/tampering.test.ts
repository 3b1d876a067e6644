import { expect, it } from 'vitest';
import { isMet } from '../../../tools/proof/check.ts';
import { historyCheck } from '../../../tools/proof/history/history-check.ts';
import { tamperings, trial, untouched } from '../../../tools/proof/history/judge-tampering.ts';

it.each(tamperings.map(({ id }, i) => [id, i] as const))('names the entry: %s', (_, i) => {
  const trials = Array.from({ length: 20 }, (_, n) => trial(i + n * tamperings.length, tamperings));
  expect(trials.filter(({ isRight }) => !isRight)).toEqual([]);
});

it.each(untouched.map(({ id }, i) => [id, i] as const))('says nothing of: %s', (_, i) => {
  const trials = Array.from({ length: 20 }, (_, n) => trial(i + n * untouched.length, untouched));
  expect(trials.filter(({ isRight }) => !isRight)).toEqual([]);
});

it('holds three years of months in few cells', async () => {
  const figures = await historyCheck.run(0, 10, { tie: '' });
  expect(figures.map(({ name }) => name)).toContain('36 months × 30 KPIs × 12 channels, in cells');
  expect(figures.find(({ name }) => name.endsWith('in cells'))?.value).toBeLessThan(60_000);
  expect(figures.filter(({ name }) => name.includes('found') || name.includes('named')).every(isMet)).toBe(true);
});
