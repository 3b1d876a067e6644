import { amountCompared, rowsCompared } from '../rows-compared.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const totalAgrees = voice({
  code: 'total-agrees',
  severity: 'info',
  says: 'A sum that agrees with the platform’s own is complete.',
  message: (finding) => {
    const { row, got, details } = finding;
    const rows = rowsCompared(finding);
    return `${rows[0]?.toUpperCase()}${rows.slice(1)} add up to the platform’s own total${got ? ` ${quoted(got)}` : ''} in row ${row}: ${amountCompared(finding, Number(details?.ours))} of ${details?.measure}.`;
  },
});
