import { expect, it } from 'vitest';
import { decimalSign } from '../../src/google/decimal-sign.ts';

it.each([
  ['en_US', '.'],
  ['en_GB', '.'],
  ['de_DE', ','],
  ['fr_FR', ','],
  ['pt_BR', ','],
  ['ja_JP', '.'],
  ['de_CH', '.'],
  ['', '.'],
  ['no such', '.'],
])('%s has decimals behind %s', (locale, sign) => {
  expect(decimalSign(locale)).toBe(sign);
});
