import { diceOf } from '../../../test/truth/dice.ts';
import type { Given } from './given.ts';
import { makePlan } from './make-plan.ts';
import { makeSettings, spanOf } from './make-settings.ts';
import { makeWorld } from './make-world.ts';
import { makeSaid } from './said.ts';
import { splitCampaigns } from './split-campaigns.ts';
import type { World } from './world.ts';

/** The report of a number: the same on every machine. */
export function draw(number: number): Given {
  const dice = diceOf(number * 2_654_435 + 12_345);
  const world = withCampaigns(number, makeWorld(dice));
  const today = spanOf(world).to + dice.pick([1, 5, 20, 40, 90, 200]);
  const settings = makeSettings(dice, world, today);
  return { world: { ...world, plan: makePlan(dice, world) }, settings, today, ...saidBefore(number, world) };
}

/** By dice of their own, so that all else of a report is what it is without. */
function withCampaigns(number: number, world: World): World {
  const dice = diceOf(number * 7_919 + 99);
  return dice.chance(0.4) ? splitCampaigns(dice, world) : world;
}

/** By dice of their own, too. */
function saidBefore(number: number, world: World): Pick<Given, 'said'> {
  const dice = diceOf(number * 6_151 + 77);
  return dice.chance(0.3) ? { said: makeSaid(dice, world) } : {};
}
