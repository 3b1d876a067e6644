import { voice } from '../voice.ts';
import { grouped, listed, money, quoted } from '../words.ts';

export const totalDiffers = voice({
  code: 'total-differs',
  severity: 'warning',
  says: 'A sum that differs from the platform’s own total misses rows, or has some twice.',
  message: ({ row, got, details }) => {
    const difference = Number(details?.ours) - Number(details?.theirs);
    const amount =
      details?.measure === 'cost' || details?.measure === 'revenue'
        ? money(Math.abs(difference), String(details?.currency ?? ''))
        : grouped(Math.abs(difference));
    const rows = `The platform’s total${got ? ` ${quoted(got)}` : ''} in row ${row} has ${amount} ${difference < 0 ? 'more' : 'less'} ${details?.measure} than the rows used.`;
    const parts = Array.isArray(details?.parts) ? details.parts.map(quoted) : [];
    if (parts.length > 0) return `${rows} That is ${listed(parts)}, of which this export has no rows.`;
    return `${rows} ${details?.rounding ? 'Rounding of the rows explains as much.' : 'Check whether the export leaves something out, such as removed campaigns or campaigns without ad groups.'}`;
  },
  severityOf: ({ details }) => (details?.rounding ? 'info' : 'warning'),
});
