import { meaningOf } from './meaning-of.ts';

export type CustomerKind = 'new' | 'returning';

/** What a column for the kind of customer says: `New`, `Bestandskunde`. */
export const customerKindOf = meaningOf<CustomerKind>([
  ['customerNew', 'new'],
  ['customerReturning', 'returning'],
]);

/** What a column such as `Is first order` says. */
export const yesOrNo = meaningOf<boolean>([
  ['yes', true],
  ['no', false],
]);
