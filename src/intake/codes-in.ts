import type { CampaignRows } from './campaign-rows.ts';

/** The currencies of all rows, in the order in which they are met; those of one come together, and are met once. */
export function codesIn({ currency }: CampaignRows): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let i = 0; i < currency.length; i++) if (i === 0 || currency[i] !== currency[i - 1]) codes.add(currency[i]!);
  return codes;
}
