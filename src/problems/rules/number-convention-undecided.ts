import { decimalSign } from '../fixes/decimal-sign.ts';
import { voice } from '../voice.ts';
import { counted, fixed, grouped, quoted } from '../words.ts';

/** Both ways to read a number with one separator and three digits behind it. */
function waysToRead(text: string): readonly [thousands: number, decimals: number] {
  const digits = Number(text.replace(/\D/g, ''));
  return [digits, digits / 1000];
}

export const numberConventionUndecided = voice({
  code: 'number-convention-undecided',
  severity: 'error',
  says: '1,234 is a thousand times 1.234.',
  message: ({ row, column, got, count = 0, details }) => {
    const [whole, parted] = waysToRead(got ?? '');
    const isWhole = details?.read === undefined || Math.abs(Number(details.read)) === whole;
    const [large, small] = [grouped(whole), fixed(parted, 3)];
    const others = count > 1 ? `, as ${counted(count - 1, 'other cell')} could` : '';
    return `Row ${row}, ${quoted(column)}: ${quoted(got)} could be ${large} or ${small}${others}, and no value in the table decides. It is read as ${isWhole ? large : small}; choose the decimal sign in the source’s settings if that is wrong.`;
  },
  fixes: () => decimalSign,
});
