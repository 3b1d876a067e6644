import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const orderTotalRepeated = voice({
  code: 'order-total-repeated',
  severity: 'error',
  says: 'One order counted once for each of its lines is revenue that never came.',
  message: ({ row, got }) =>
    `Row ${row} repeats the total of order ${quoted(got)}. It is held back, so that the order counts once.`,
});
