import { accrual } from './accrual.ts';
import { adjustment } from './adjustment.ts';
import { booksOnly } from './books-only.ts';
import { foreignText } from './foreign-text.ts';
import { mergedInvoices } from './merged-invoices.ts';
import type { Noise } from './noise.ts';
import { otherCompany } from './other-company.ts';
import { sameAmounts } from './same-amounts.ts';
import { similarVendor } from './similar-vendor.ts';
import { splitInvoice } from './split-invoice.ts';
import { taxBeside } from './tax-beside.ts';
import { typingError } from './typing-error.ts';
import { unrelatedInvoice } from './unrelated-invoice.ts';
import { zoneShift } from './zone-shift.ts';

export const noises: readonly Noise[] = [
  unrelatedInvoice,
  adjustment,
  otherCompany,
  similarVendor,
  booksOnly,
  typingError,
  mergedInvoices,
  splitInvoice,
  zoneShift,
  foreignText,
  sameAmounts,
  accrual,
  taxBeside,
];
