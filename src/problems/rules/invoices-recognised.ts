import { asBooks } from '../fixes/as-books.ts';
import { voice } from '../voice.ts';

export const invoicesRecognised = voice({
  code: 'invoices-recognised',
  severity: 'info',
  says: 'Invoices of what platforms report are the same money: they are tied out to it, and not added.',
  message: ({ details }, { name }) =>
    `${name} is read as invoices of what the platforms report: they come to ${Math.round(100 * Number(details?.share))} % of it, and are tied out to it.`,
  fixes: () => [asBooks(false)],
});
