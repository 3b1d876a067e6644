import { readCurrencies } from '../amounts/read-currencies.ts';
import { isCurrencyCode } from '../columns/currencies.ts';
import { cellText } from '../table/cells.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';

export const currencies = pass('currencies', 'The currency of each amount.', (draft) => {
  const { body, map, slices, numbers, said, options } = draft;
  const preamble = said.currency || draft.ofTotals || inHeader(draft);
  draft.currencyOf = readCurrencies(body, map.fields, slices, numbers, preamble, options.currency ?? '');
});

/** A header that is a currency and nothing else speaks for all amounts: `EUR` in the corner above months. */
function inHeader({ table, found }: Draft): string {
  const codes = table.cells[found.header]!.map((cell) => cellText(cell).trim()).filter(isCurrencyCode);
  return new Set(codes).size === 1 ? codes[0]! : '';
}
