import { channelMapping } from './channel-mapping.ts';
import { currency } from './currency.ts';
import type { Defect } from './defect.ts';
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

export const defects: readonly Defect[] = [
  timing,
  currency,
  tax,
  refunds,
  fees,
  duplicates,
  missing,
  wrongPeriod,
  sign,
  grossOrNet,
  channelMapping,
  rounding,
];
