import { meaningOf } from './meaning-of.ts';

/** From the first contact on; a customer was all of the stages before. */
export const lifecycleStages = [
  'subscriber',
  'lead',
  'qualified',
  'sales-qualified',
  'opportunity',
  'customer',
] as const;

export type LifecycleStage = (typeof lifecycleStages)[number];

/** How far a contact has come, `lost` where no further, or null where the text names no stage. */
export const lifecycleOf = meaningOf<LifecycleStage | 'lost'>([
  ['stageSubscriber', 'subscriber'],
  ['stageLead', 'lead'],
  ['stageQualified', 'qualified'],
  ['stageSalesQualified', 'sales-qualified'],
  ['stageOpportunity', 'opportunity'],
  ['stageCustomer', 'customer'],
  ['stageLost', 'lost'],
]);
