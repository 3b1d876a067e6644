import { readFrom } from '../fixes/read-from.ts';
import { voice } from '../voice.ts';
import { listed, money, quoted } from '../words.ts';

export const moneyLeftOut = voice({
  code: 'money-left-out',
  severity: 'warning',
  says: 'Money that no reading uses is named, so that nobody takes it for counted.',
  message: ({ row, column, details }) =>
    details?.rows
      ? `The header comes again above row ${row}, with the same names below it and nothing that tells them from those above. Their ${money(Number(details.sum))} are in no figure: write above them what they are, or which year.`
      : details?.plan
        ? `${quoted(column)} plans ${money(Number(details.sum))} for more than one of the periods beside it. It is in no figure, and no part of the plan.`
        : `${quoted(column)} holds ${money(Number(details?.sum))} that is in no figure: nothing says what it is. ${Array.isArray(details?.could) && details.could.length > 0 ? `Say whether it is ${listed(details.could, 4, 'or')}` : 'Give the column a word such as “spend” or “revenue”'} if it counts.`,
  fixes: ({ column, details }) =>
    Array.isArray(details?.could) ? details.could.flatMap((field) => readFrom(field, column)) : [],
});
