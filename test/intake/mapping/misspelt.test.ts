import { expect, it } from 'vitest';
import { isOneSlip } from '../../../src/intake/mapping/misspelt.ts';

it.each([
  ['revenue', 'revnue'],
  ['revenue', 'revenuue'],
  ['spend', 'spned'],
  ['channel', 'chanel'],
  ['clicks', 'clikcs'],
])('%s is written %s by a slip of the hand', (name, key) => {
  expect(isOneSlip(name, key)).toBe(true);
});

it.each([
  ['orders', 'order'],
  ['spend', 'spend'],
  ['ventes', 'ventas'],
  ['clicks', 'cliks per'],
  ['revenue', 'revneu'],
])('%s is another word than %s', (name, key) => {
  expect(isOneSlip(name, key)).toBe(false);
});
