import { worthOfRows } from '../../intake/rates/worth-of-rows.ts';
import { bookOf } from '../book-of.ts';
import { currencyWords } from '../currency-words.ts';
import type { Rule } from '../rule.ts';
import { counted, listed, quoted } from '../words.ts';

export const convertedAmounts: Rule = {
  code: 'converted-amounts',
  severity: 'info',
  says: 'Where no rate is entered, the amounts that an export has converted itself are better than none.',
  *check(context) {
    for (const { name, rows } of context.readings) {
      if (!rows.converted) continue;
      const worthOf = worthOfRows(bookOf(context), rows);
      const used = new Set<number>();
      const [from, into] = [new Set<string>(), new Set<string>()];
      for (let i = 0; i < rows.length; i++) {
        if (!worthOf(i)?.isConverted) continue;
        used.add(rows.sourceRow[i]!);
        from.add(rows.currency[i]!);
        into.add(rows.converted.currency[i]!);
      }
      if (used.size === 0) continue;
      yield {
        source: name,
        row: null,
        column: rows.converted.headers[0] ?? null,
        message: `${counted(used.size, 'row')} of ${name} in ${listed([...from].map(currencyWords))} ${used.size === 1 ? 'counts' : 'count'} with the amounts that the export has converted to ${listed([...into])} itself, in ${listed(rows.converted.headers.map(quoted))}. A rate in the settings would be used instead.`,
      };
    }
  },
};
