import { plainText } from '../columns/plain-text.ts';
import { once } from '../once.ts';
import { customerKindOf } from '../vocabulary/customer-kinds.ts';
import { lifecycleOf } from '../vocabulary/lifecycle.ts';
import { type ValueTerm, valuesFor } from '../vocabulary/words-for.ts';

const key = (text: string): string =>
  plainText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[_\s]+/g, ' ')
    .trim();

const keysFor = (...terms: readonly ValueTerm[]) => once(() => new Set(valuesFor(...terms).map(key)));

const yes = keysFor('yes');
const no = keysFor('no');
const refundRows = keysFor('refundRow');
const saleRows = keysFor('saleRow');
const otherRows = keysFor('otherRow');
const customerStages = keysFor('stageCustomer');
const leadStages = keysFor('leadStage');

/** A cell that says yes or no, or has a dash for no; null where it says neither. A cell may be a value of the sheet as well as a word. */
export function yesOrNo(text: string): boolean | null {
  const word = key(text);
  return yes().has(word) ? true : word === '-' || no().has(word) ? false : null;
}

/** Whether a customer is new by a word of its kind; null where the word is not known. */
export function isNewCustomer(text: string): boolean | null {
  const kind = customerKindOf(text);
  return kind ? kind === 'new' : yesOrNo(text);
}

/** Whether a row of this kind gives money back. */
export const isRefundRow = (text: string): boolean => refundRows().has(key(text));

/** Whether a row of this kind is a sale. */
export const isSaleRow = (text: string): boolean => saleRows().has(key(text));

/** Whether a row of this kind moves money that was sold elsewhere. */
export const isOtherRow = (text: string): boolean => otherRows().has(key(text));

/** Whether a stage of a lead says that it became a customer. */
export const isCustomerStage = (text: string): boolean =>
  customerStages().has(key(text)) || customerStages().has(plainKey(text)) || lifecycleOf(text) === 'customer';

/** `Closed - Won` and `5. Won (100 %)` are `closed won` and `won`. */
const plainKey = (text: string): string =>
  key(text)
    .replace(/[^\p{L}\p{M} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** Whether a word is a stage of a lead's way to a customer. */
export const isLeadStage = (text: string): boolean => leadStages().has(key(text));
