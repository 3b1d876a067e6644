import { anyCurrency } from '../intake/columns/currencies.ts';

/** `USD`, `$`; in words where an amount has no sign among others that have several. */
export const currencyWords = (code: string): string => (code === anyCurrency ? 'no named currency' : code);
