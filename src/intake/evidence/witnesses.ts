import type { Field } from '../reading.ts';
import type { Witness } from './evidence.ts';
import { channels } from './witnesses/channels.ts';
import { costItems } from './witnesses/cost-items.ts';
import { currencyCodes } from './witnesses/currency-codes.ts';
import { dates } from './witnesses/dates.ts';
import { influencerFees } from './witnesses/influencer-fees.ts';
import { quotients } from './witnesses/quotients.ts';
import { salesOfParts } from './witnesses/sales-of-parts.ts';
import { totalsOfParts } from './witnesses/totals-of-parts.ts';
import { unitCosts } from './witnesses/unit-costs.ts';

/** All kinds of evidence besides words. What they say of a column is added up. */
export const witnesses: readonly Witness<Field>[] = [
  dates,
  channels,
  costItems,
  currencyCodes,
  influencerFees,
  quotients,
  totalsOfParts,
  salesOfParts,
  unitCosts,
];
