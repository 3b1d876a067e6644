import { isLeftOut, type Measure, type Row } from '../world/world.ts';
import type { Fault, Reading } from './kind.ts';

const worthOf = ({ truth: { settings, world } }: Reading, code: string): number | undefined =>
  code === world.currency ? 1 : settings.rates?.[code];

/** A row that tells no money waits for no rate. */
export const isUnrated = (at: Reading, { currency, amounts }: Row): boolean =>
  worthOf(at, currency) === undefined && (amounts.cost !== undefined || amounts.revenue !== undefined);

export const isHeld = (at: Reading, row: Row): boolean => isLeftOut(row) || isUnrated(at, row);

export const heldRows = (at: Reading): Row[] => at.truth.world.rows.filter((row) => isHeld(at, row));

/** Money that nobody can read is guessed by the clicks of its row: either may be shaken by a fifth, so the guess is off by a half at most. */
const roughly = 0.5;

/**
 * Whether a share may stand for that of money which can only be guessed: as far off as it is where the guess is. Of spend beside credits for
 * as many clicks, any guess is as good.
 */
export const isAbout = (said: number, share: number, what: 'spend' | 'revenue', at: Reading): boolean =>
  (what === 'spend' && isPastGuessing(at)) || Math.abs(said - share) <= Math.max(0.01, roughly * share * (1 - share));

/** A row whose spend nobody can read is guessed by those of its channel, and where nobody can read any of these by all. */
function isPastGuessing({ truth: { world } }: Reading): boolean {
  const readable = world.rows.filter(({ unread, amounts }) => !unread && amounts.cost !== undefined);
  return world.rows.some(({ unread, channel }) => {
    const own = readable.filter((row) => row.channel === channel);
    return unread && (own.length > 0 ? own : readable).some(({ amounts }) => (amounts.cost ?? 0) < 0);
  });
}

/** Holds a count of rows that are held back to the truth: the rows of a plan wait for nothing. */
export function* holdHeldRows(told: number, at: Reading): Generator<Fault> {
  const held = heldRows(at).length;
  const { plan } = at.truth.world;
  if (told === held) return;
  if (plan.length > 0 && told === held + plan.length)
    yield { rule: 'plan-held-back', truth: `${held} rows; ${plan.length} are the plan` };
  else yield { rule: 'held-back', truth: `${held} rows` };
}

/** What the rows of a source that are held back come to in a measure, as far as it can be read. Money without a rate comes to nothing yet. */
export function heldOf(at: Reading, source: number, measure: Measure): number {
  return at.truth.world.rows.reduce((sum, row) => {
    const amount = row.amounts[measure];
    if (row.source !== source || !isLeftOut(row) || amount === undefined) return sum;
    if (measure === 'cost' && row.unread) return sum;
    return sum + amount * (measure === 'cost' || measure === 'revenue' ? (worthOf(at, row.currency) ?? 0) : 1);
  }, 0);
}

/** The same of the spend that can be read in them. */
export function* holdHeldSpend(told: number, half: number, at: Reading): Generator<Fault> {
  const planned = at.truth.world.plan.reduce((sum, { cost }) => sum + cost, 0);
  const readable = at.truth.world.rows.reduce(
    (sum, { asked, amounts, currency }) => sum + (asked ? (amounts.cost ?? 0) * (worthOf(at, currency) ?? 0) : 0),
    0,
  );
  if (Math.abs(told - readable) <= half * 1.001) return;
  if (planned > 0 && Math.abs(told - planned - readable) <= half * 1.001)
    yield { rule: 'plan-held-back', truth: 'nothing was spent: it is the plan' };
  else yield { rule: 'held-back', truth: readable.toFixed(2) };
}
