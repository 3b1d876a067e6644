import { decimalSign } from '../fixes/decimal-sign.ts';
import { voice } from '../voice.ts';
import { grouped, quoted } from '../words.ts';

/** Both ways to read a number with one separator and three digits behind it. */
function readings(text: string): string {
  const digits = text.replace(/[^\d.,]/g, '');
  const thousands = Number(digits.replace(/[.,]/g, ''));
  return `${grouped(thousands)} or ${thousands / 1000}`;
}

export const numberConventionUndecided = voice({
  code: 'number-convention-undecided',
  severity: 'error',
  says: '1,234 is a thousand times 1.234.',
  message: ({ row, column, got, count = 0 }) =>
    `Row ${row}, ${quoted(column)}: ${quoted(got)} could be ${readings(got ?? '')}, and no value in the table decides${count > 1 ? ` (${count} cells)` : ''}. It is read as ${readings(got ?? '').split(' or ')[0]}; choose the decimal sign in the source’s settings if that is wrong.`,
  fixes: () => decimalSign,
});
