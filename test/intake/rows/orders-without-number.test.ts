import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { sums, tableOf } from '../table-of.ts';

it.each(['Ref', 'Belegnr', 'Doc'])(
  'counts what orders came to by their states, though %s is nobody’s word for their number',
  (header) => {
    const reading = readTable(
      tableOf(
        `${header}|Day|Order status|Order amount\nK-4|2025-03-02|completed|41.50\nK-5|2025-03-03|cancelled|18.25\nK-6|2025-03-05|completed|27.75`,
      ),
    );
    expect(reading.refused).toBeNull();
    expect(sums(reading).revenue).toBeCloseTo(69.25);
  },
);
