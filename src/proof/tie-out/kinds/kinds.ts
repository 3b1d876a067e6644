import type { Kind } from '../kind.ts';
import { channelMapping } from './channel-mapping.ts';
import { currency } from './currency.ts';
import { duplicates } from './duplicates.ts';
import { fees } from './fees.ts';
import { grossOrNet } from './gross-or-net.ts';
import { missing } from './missing.ts';
import { refunds } from './refunds.ts';
import { rounding } from './rounding.ts';
import { sign } from './sign.ts';
import { tax } from './tax.ts';
import { timing } from './timing.ts';
import { wrongPeriod } from './wrong-period.ts';

/**
 * All kinds of differences, in the order in which they are looked for: first whose a line is and when it is of, since what it comes to
 * is compared there; then whether it counts at all; then what is in its amount that the other side has not; then how it is written; and
 * last what is on one side only and what is too small to be anything but rounding, since either would fit whatever is left.
 */
export const kinds: readonly Kind[] = [
  channelMapping,
  wrongPeriod,
  timing,
  duplicates,
  refunds,
  fees,
  tax,
  grossOrNet,
  sign,
  currency,
  missing,
  rounding,
];
