import { describe, expect, it } from 'vitest';
import { headerKeys } from '../../../src/intake/columns/header-keys.ts';

describe('the name of a table around each header', () => {
  it.each([
    ['before a dash', ['Tab9 - Day', 'Tab9 - Spend', 'Tab9 - Sales', 'Notes'], ['day', 'spend', 'sales', 'notes']],
    ['before a dash, but of two', ['Meta - Spend', 'Meta - Sales', 'TV - Spend', 'TV - Sales'], null],
    ['before a dash, but of a CRM', ['Deal - Value', 'Deal - Status', 'Deal - Title'], null],
  ])('%s', (_, headers, expected) => {
    const keys = headerKeys(headers).map(({ key }) => key);
    expect(keys).toEqual(expected ?? headers.map((header) => header.toLowerCase().replace(' - ', '-')));
  });
});

it.each([
  ['Ciro, TRY', 'ciro', 'TRY'],
  ['CONV. VALUE, TRY', 'conv. value', 'TRY'],
  ['Gelir in TRY', 'gelir', 'TRY'],
  ['Tap to try', 'tap to try', ''],
  ['Clicks (all)', 'clicks (all)', ''],
])('%s is in liras only where it says so', (header, key, currency) => {
  expect(headerKeys([header])).toEqual([{ key, currency }]);
});
