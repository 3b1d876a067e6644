import type { MonthlyCost } from '../../intake/monthly-cost.ts';
import type { Fix } from '../fix.ts';

/** Sets what each month cost besides the media spend. */
export const asOtherCosts = (costs: readonly MonthlyCost[]): Fix[] =>
  costs.length === 0
    ? []
    : [
        {
          title: 'Take them as other costs',
          kind: 'as-other-costs',
          does: [
            {
              is: 'setting',
              setting: 'otherCosts',
              value: costs.map(({ month, amount, what }) => ({ month, amount, ...(what ? { what } : {}) })),
            },
          ],
        },
      ];
