import type { Reason } from '../intake/reason.ts';
import { counted, listed, quoted } from './words.ts';

const kinds = {
  days: 'a day',
  codes: 'a currency code',
  channels: 'the name of a channel',
  money: 'an amount of money',
} as const;

/** Why a column was taken for a field: `“Spent” ÷ “Clicks” is “Avg. CPC” in 48 of 48 rows`. Null where its header says it all. */
export function reasonInWords(reasons: readonly Reason[]): string | null {
  const said = reasons.flatMap((reason) => inWords(reason) ?? []);
  return said.length === 0 ? null : said.join(', and ');
}

function inWords(reason: Reason): string | null {
  switch (reason.by) {
    case 'words':
      return null;
    case 'choice':
      return 'somebody chose it';
    case 'values':
      return `${reason.share === 1 ? 'every' : 'nearly every'} cell looked at is ${kinds[reason.kind]}`;
    case 'sum':
      return `it is the sum of ${listed(reason.of.map(quoted))} in ${rowsOf(reason)}`;
    case 'quotient':
      return `${quoted(reason.of[0])} ÷ ${quoted(reason.of[1])} is ${quoted(reason.is)} in ${rowsOf(reason)}`;
    case 'product':
      return `${quoted(reason.of[0])} × ${quoted(reason.of[1])} is ${quoted(reason.is)} in ${rowsOf(reason)}`;
  }
}

/** Of the rows that were looked at. */
const rowsOf = ({ rows, among }: { readonly rows: number; readonly among: number }): string =>
  rows === among ? `all ${counted(among, 'row')} looked at` : `${rows} of ${counted(among, 'row')} looked at`;
