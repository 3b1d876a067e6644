import { asBooks } from '../fixes/as-books.ts';
import { voice } from '../voice.ts';

export const mayBeInvoices = voice({
  code: 'may-be-invoices',
  severity: 'error',
  says: 'Invoices of what platforms report are the same money, and are never added to it.',
  message: ({ details }, { name }) =>
    `${name} lists invoices of advertising vendors that come to ${Math.round(100 * Number(details?.share))} % of what the platforms report. They are invoices of that spend, or costs of their own: say which.`,
  fixes: () => [asBooks(true), asBooks(false)],
});
