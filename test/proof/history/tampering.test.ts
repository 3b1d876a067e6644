import { expect, it } from 'vitest';
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

it('holds three years of months in few cells, and verifies them at once', async () => {
  const [named, silent, cells, milliseconds] = await historyCheck.run(0, 10);
  expect([named.value, silent.value]).toEqual([1, 1]);
  expect(cells.value).toBeLessThan(60_000);
  expect(milliseconds.value).toBeLessThan(milliseconds.aim.most);
});
