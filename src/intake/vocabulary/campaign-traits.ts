import { meaningOf } from './meaning-of.ts';

export type CampaignTrait = 'kind' | 'objective' | 'audience';

/**
 * What a value says of campaigns where it names no channel: `Performance Max`, `Awareness`, `Retargeting`. In hand-kept sheets
 * `Search`, `Display` and `Video` are channels too: a column is of traits where all of its values are.
 */
export const campaignTraitOf = meaningOf<CampaignTrait>([
  ['audience', 'audience'],
  ['objective', 'objective'],
  ['campaignKind', 'kind'],
]);
