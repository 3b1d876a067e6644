import { amountCompared, rowsCompared } from '../rows-compared.ts';
import { severityOfDecision } from '../severity-of-share.ts';
import { voice } from '../voice.ts';
import { counted, listed, quoted } from '../words.ts';

export const totalDiffers = voice({
  code: 'total-differs',
  severity: 'warning',
  says: 'A sum that differs from the platform’s own total misses rows, or has some twice.',
  message: (finding) => {
    const { row, got, details } = finding;
    const difference = Number(details?.ours) - Number(details?.theirs);
    const amount = amountCompared(finding, Math.abs(difference));
    const rows = `The platform’s total${got ? ` ${quoted(got)}` : ''} in row ${row} has ${amount} ${difference < 0 ? 'more' : 'less'} ${details?.measure} than ${rowsCompared(finding)}.`;
    const parts = Array.isArray(details?.parts) ? details.parts.map(quoted) : [];
    if (parts.length > 0) return `${rows} That is ${listed(parts)}, of which this export has no rows.`;
    if (details?.rounding) return `${rows} Rounding of the rows explains as much.`;
    const unread = Number(details?.unread ?? 0);
    const blind =
      unread > 0
        ? `${counted(unread, 'row')} left out ${unread === 1 ? 'has' : 'have'} no ${details?.measure} that can be read. `
        : '';
    return `${rows} ${blind}Check whether the export leaves something out, such as removed campaigns or campaigns without ad groups.`;
  },
  severityOf: ({ details }) => {
    if (details?.rounding) return 'info';
    const isMoney = details?.measure === 'cost' || details?.measure === 'revenue';
    return isMoney ? severityOfDecision(Math.abs(Number(details.ours) / Number(details.theirs) - 1) || 0) : 'warning';
  },
});
