import { expect, it } from 'vitest';
import type { Change } from '../../src/commands/change.ts';
import { packChanges, unpackChanges } from '../../src/commands/pack-changes.ts';

const cell = (row: number, before: string): Change => ({ is: 'cell', tab: 'Shop', row, column: 3, before, after: '' });
const choice = (key: string, before?: string): Change => {
  return { is: 'setting', path: ['sources', 'Shop', 'rows', key], ...(before ? { before } : {}), after: 'total' };
};
const changes = [cell(2, 'tbc'), cell(3, 'tbc'), cell(4, 'later'), choice('2:a'), choice('3:b'), choice('4:c', 'use')];

it('puts changes together that differ in their row or key alone, and takes them apart again', () => {
  expect(packChanges(changes)).toHaveLength(4);
  expect(unpackChanges(JSON.parse(JSON.stringify(packChanges(changes))))).toEqual(changes);
});

it('makes little of thousands', () => {
  const many = Array.from({ length: 5000 }, (_, i) => choice(`${i}:1k2j3h4`));
  expect(JSON.stringify(packChanges(many)).length).toBeLessThan(80_000);
});
