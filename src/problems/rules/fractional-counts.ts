import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const fractionalCounts = voice({
  code: 'fractional-counts',
  severity: 'warning',
  says: 'A count with a fraction is mostly a number whose thousands were taken for decimals.',
  message: ({ column, got, row, count }) =>
    `${counted(count ?? 1, 'cell')} of ${quoted(column)} hold${count === 1 ? 's' : ''} a fraction, as ${quoted(got)} in row ${row}. If the export writes thousands with a point, import it again in a sheet whose locale does so too.`,
});
