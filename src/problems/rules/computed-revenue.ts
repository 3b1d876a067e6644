import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const computedRevenue = voice({
  code: 'computed-revenue',
  severity: 'info',
  says: 'Some tables hold revenue as a count and a worth.',
  message: ({ details }) =>
    `There is no revenue column, so revenue is ${quoted(String(details?.count))} × ${quoted(String(details?.worth))}${details?.less === undefined ? '' : `, less ${quoted(String(details.less))}`}.`,
});
