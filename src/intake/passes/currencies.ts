import { readCurrencies } from '../amounts/read-currencies.ts';
import { pass } from './pass.ts';

export const currencies = pass('currencies', 'The currency of each amount.', (draft) => {
  const { body, map, slices, numbers, said, options } = draft;
  draft.currencyOf = readCurrencies(body, map.fields, slices, numbers, said.currency, options.currency ?? '');
});
