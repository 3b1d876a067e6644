import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const orderTotalRepeated = voice({
  code: 'order-total-repeated',
  severity: 'error',
  says: 'One order counted once for each of its lines is revenue that never came.',
  message: ({ row, got, column, count = 1 }) =>
    count > 1
      ? `${counted(count, 'row')} (the first is row ${row}, of order ${quoted(got)}) repeat the total of their order in ${quoted(column)}. They are left out, so that each order counts once.`
      : `Row ${row} repeats the total of order ${quoted(got)}. It is left out, so that the order counts once.`,
  // Where all lines of all orders do so, it is how the file is written.
  severityOf: ({ details }) => (details?.orders === undefined ? 'error' : 'warning'),
});
