import { amountCompared, rowsCompared } from '../rows-compared.ts';
import { voice } from '../voice.ts';
import { listed, quoted } from '../words.ts';

export const totalNotCovered = voice({
  code: 'total-not-covered',
  severity: 'warning',
  says: 'What an account total holds beyond the rows is spent too.',
  message: (finding) => {
    const { row, got, details } = finding;
    const parts = Array.isArray(details?.parts) ? details.parts.map(quoted) : [];
    return `${got ? quoted(got) : 'The platform’s total'} in row ${row} has ${amountCompared(finding, Number(details?.difference))} more ${details?.measure} than ${rowsCompared(finding)}${parts.length > 0 ? `: ${listed(parts)}` : ''}. This export has no rows for it; export those campaigns too if they belong in the report.`;
  },
});
