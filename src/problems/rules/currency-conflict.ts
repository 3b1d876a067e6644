import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const currencyConflict = voice({
  code: 'currency-conflict',
  severity: 'warning',
  says: 'Cost and revenue in two currencies cannot be set against each other without a rate.',
  message: ({ column, details }) =>
    `${quoted(column)} is in ${details?.currency} while the cost is in ${details?.other}. Each keeps its own currency and is converted by its own rate.`,
});
