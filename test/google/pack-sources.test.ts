import { expect, it } from 'vitest';
import { packSources, unpackSources } from '../../src/google/pack-sources.ts';

const tabs = new Map([
  [0, 'Shop'],
  [12, '7: old'],
]);
const rows = { '2:a': 'leave-out', '3:b': 'total', '5:c': 'leave-out' };
const sources = {
  Shop: { leaveOut: true, rows },
  '7: old': { currency: 'EUR' },
  'not there yet': { decimal: 'comma' },
};

it('keeps corrections under id and name, and thousands of choices for rows as lists', () => {
  const packed = packSources(sources, tabs);
  expect(packed).toEqual({
    '0:Shop': { leaveOut: true, rows: { 'leave-out': ['2:a', '5:c'], total: ['3:b'] } },
    '12:7: old': { currency: 'EUR' },
    ':not there yet': { decimal: 'comma' },
  });
  expect(unpackSources(packed, tabs)).toEqual(sources);
});

it.each<[string, [number, string][], object]>([
  ['follow a tab that is renamed', [[0, 'Shop (archive)']], { 'Shop (archive)': { leaveOut: true, rows } }],
  [
    'stay with it where another takes the old name',
    [
      [0, 'Archive'],
      [99, 'Shop'],
    ],
    { Archive: { leaveOut: true, rows } },
  ],
  ['fit a tab of the name that was made anew', [[99, 'Shop']], { Shop: { leaveOut: true, rows } }],
  [
    'belong to whose tab it is, where two lay claim',
    [[0, 'not there yet']],
    { 'not there yet': { leaveOut: true, rows } },
  ],
])('corrections %s', (_, now, expected) => {
  const found = unpackSources(packSources(sources, tabs), new Map(now));
  expect(found).toMatchObject(expected);
  expect(Object.keys(found as object).filter((name) => Object.hasOwn(expected, name) || name === 'Shop')).toEqual(
    Object.keys(expected),
  );
});

it.each([null, 'text', [1], { '0:Shop': 'text' }, { '0:Shop': { rows: 5 } }])(
  'leaves what is damaged as it is: %j',
  (damaged) => {
    const [value = damaged] = Object.values(damaged ?? {});
    expect(Object.values((unpackSources(damaged, tabs) as object | null) ?? {})[0] ?? damaged).toEqual(value);
  },
);
