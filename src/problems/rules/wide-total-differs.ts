import type { Finding } from '../../intake/reading.ts';
import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

const difference = (details: Finding['details']): number => Number(details?.total) - Number(details?.sum);

export const wideTotalDiffers = voice({
  code: 'wide-total-differs',
  severity: 'warning',
  says: 'A column of totals that differs from its parts misses one of them.',
  message: ({ column, details }) =>
    `${quoted(column)} adds up to ${money(Number(details?.total))}, while the channels’ own columns add up to ${money(Number(details?.sum))}. ${
      details?.rounding
        ? `Numbers that were rounded one by one differ so; the ${money(Math.abs(difference(details)))} that ${quoted(column)} has ${difference(details) < 0 ? 'less' : 'more'} stand as “Rounding”, so that the sum is its own.`
        : 'The channels are used; check whether a column is missing.'
    }`,
  severityOf: ({ details }) => (details?.rounding ? 'info' : 'warning'),
});
