import { diceOf } from '../../../test/truth/dice.ts';
import type { Given } from './given.ts';
import { makePlan } from './make-plan.ts';
import { makeSettings, spanOf } from './make-settings.ts';
import { makeWorld } from './make-world.ts';

/** The report of a number: the same on every machine. */
export function draw(number: number): Given {
  const dice = diceOf(number * 2_654_435 + 12_345);
  const world = makeWorld(dice);
  const today = spanOf(world).to + dice.pick([1, 5, 20, 40, 90, 200]);
  const settings = makeSettings(dice, world, today);
  return { world: { ...world, plan: makePlan(dice, world) }, settings, today };
}
