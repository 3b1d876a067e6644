import type { Profile } from '../evidence/columns.ts';
import type { Field } from '../reading.ts';
import type { Role } from '../role.ts';
import { isNewCustomer, isRefundRow, isSaleRow, yesOrNo } from './kind-words.ts';

type Fit = (profile: Profile, tier: number) => boolean;

// A column that is hardly ever filled, as refunds are, is known by its header alone.
const amounts: Fit = ({ filled, numeric }) => filled === 0 || numeric >= 0.8;
const texts: Fit = ({ filled, numeric, dated }) => filled > 0 && numeric < 0.5 && dated < 0.5;
const days: Fit = ({ filled, dated }) => filled > 0 && dated >= 0.8;
/** Days, or numbers that the spreadsheet shows as days. */
const fewTexts: Fit = (profile, tier) => texts(profile, tier) && profile.distinct.size <= 40;
const flags = ({ filled, distinct }: Profile): boolean =>
  filled > 0 && [...distinct].every((text) => yesOrNo(text) !== null);

const identifies: Fit = ({ filled, distinct, decimals, dated, cells }, tier) =>
  filled >= cells.length * 0.3 &&
  decimals === 0 &&
  !(dated > 0.5 && distinct.size < filled / 2) &&
  distinct.size >= filled * (tier < 2 ? 0.2 : 0.95);

/** How the values of a column must look for it to be what its header says. */
export const roleFits: Readonly<Record<Role, Fit>> = {
  orderId: identifies,
  orderTotal: amounts,
  lineTotal: amounts,
  subtotal: amounts,
  grossSales: amounts,
  discount: amounts,
  shipping: amounts,
  tax: amounts,
  refund: (profile, tier) => amounts(profile, tier) && !(profile.filled > 0 && flags(profile) && !allBlank(profile)),
  quantity: amounts,
  unitPrice: amounts,
  paymentStatus: fewTexts,
  status: (profile, tier) => fewTexts(profile, tier) || flags(profile),
  undoneFlag: (profile, tier) => flags(profile) || days(profile, tier),
  paidFlag: (profile) => flags(profile),
  testFlag: (profile) => flags(profile),
  liveFlag: (profile) => flags(profile),
  rowType: (profile) =>
    [...profile.distinct].some((text) => isRefundRow(text)) && [...profile.distinct].some(isSaleRow),
  publisher: texts,
  commission: amounts,
  customer: ({ filled, distinct, decimals, cells }) =>
    filled >= cells.length * 0.3 && decimals === 0 && distinct.size >= 1,
  customerKind: ({ filled, distinct }) =>
    filled > 0 && distinct.size <= 12 && [...distinct].filter((text) => isNewCustomer(text) !== null).length > 0,
  firstOrder: (profile) => flags(profile),
  attribution: (profile, tier) => texts(profile, tier) && profile.distinct.size <= Math.max(10, profile.filled * 0.5),
  orderDate: days,
  debit: amounts,
  credit: amounts,
  account: (profile, tier) => texts(profile, tier) || areAccountNumbers(profile),
  deal: ({ filled }) => filled > 0,
  stage: fewTexts,
  dealValue: amounts,
  dealKind: (profile) => profile.filled > 0 && [...profile.distinct].some((text) => isNewCustomer(text) !== null),
  closedOn: ({ filled, dated }) => filled === 0 || dated >= 0.8,
  lead: ({ filled }) => filled > 0,
  person: texts,
  leadSource: texts,
  createdOn: days,
  customerSince: ({ filled, dated }) => filled === 0 || dated >= 0.8,
};

/** `6600`, as charts of accounts number them. */
const areAccountNumbers = ({ filled, distinct }: Profile): boolean =>
  filled > 0 && [...distinct].every((text) => /^\d{3,8}$/.test(text));

/** `0` in all cells says that nothing was refunded, as an amount and as a flag. */
const allBlank = ({ distinct }: Profile): boolean => [...distinct].every((text) => /^[-0.,]*$/.test(text));

/** Fields that may be the same column: the role says more of it. */
export const sharedWith: Readonly<Partial<Record<Role, readonly Field[]>>> = {
  orderTotal: ['revenue'],
  grossSales: ['revenue'],
  unitPrice: ['cost', 'revenue'],
  publisher: ['channel', 'campaign'],
  commission: ['cost'],
  customerKind: ['newCustomers'],
  firstOrder: ['newCustomers'],
  attribution: ['channel'],
  orderDate: ['date', 'dateFrom'],
  orderId: ['orders'],
  account: ['channel', 'campaign'],
  dealValue: ['revenue'],
  closedOn: ['date', 'dateFrom', 'dateTo'],
  createdOn: ['date', 'dateFrom'],
  customerSince: ['date', 'dateFrom', 'dateTo'],
  leadSource: ['channel', 'campaign'],
  lead: ['leads', 'channel'],
  deal: ['orders', 'date', 'dateTo'],
};
