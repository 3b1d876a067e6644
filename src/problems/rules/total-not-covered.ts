import { voice } from '../voice.ts';
import { listed, money, quoted } from '../words.ts';

export const totalNotCovered = voice({
  code: 'total-not-covered',
  severity: 'warning',
  says: 'What an account total holds beyond the rows is spent too.',
  message: ({ row, got, details }) => {
    const parts = Array.isArray(details?.parts) ? details.parts.map(quoted) : [];
    return `${quoted(got)} in row ${row} has ${money(Number(details?.difference), String(details?.currency ?? ''))} more ${details?.measure} than the rows used${parts.length > 0 ? `: ${listed(parts)}` : ''}. This export has no rows for it; export those campaigns too if they belong in the report.`;
  },
});
