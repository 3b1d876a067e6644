import { diceOf } from './dice.ts';
import { shapes } from './shapes.ts';
import { caseOf, type TableCase } from './table-case.ts';
import { dressed } from './traits.ts';

const urn = shapes.flatMap((shape) => Array.from({ length: shape.weight ?? 1 }, () => shape));

/** The table of a number: the same number is the same table, so that a failure can be drawn again alone. */
export function draw(seed: number, only?: string): TableCase {
  const dice = diceOf(Math.imul(seed, 0x9e3779b1));
  const shape = dice.pick(only ? shapes.filter(({ name }) => name === only) : urn);
  return caseOf(shape.name, seed, dressed(dice, shape.write(dice)));
}
