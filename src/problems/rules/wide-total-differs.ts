import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

export const wideTotalDiffers = voice({
  code: 'wide-total-differs',
  severity: 'warning',
  says: 'A column of totals that differs from its parts misses one of them.',
  message: ({ column, details }) =>
    `${quoted(column)} adds up to ${money(Number(details?.total))}, while the channels’ own columns add up to ${money(Number(details?.sum))}. The channels are used; ${details?.rounding ? 'numbers that were rounded one by one differ so.' : 'check whether a column is missing.'}`,
  severityOf: ({ details }) => (details?.rounding ? 'info' : 'warning'),
});
