import { isOverhead as isNamedOverhead } from '../vocabulary/overheads.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { channelFillers, channelWords, overheadFillers, overheadWords } from '../vocabulary/shape-words.ts';
import { plainWords } from './metric-of.ts';

const channels = new Set(channelWords);
const fillers = new Set(channelFillers);
const overheads = new Set(overheadWords);
const beside = new Set(overheadFillers);

/** Whether all words of a name are those of channels: `TV`, `Paid Social`, `Content Marketing`; not `Brand Jackets`. */
export function isChannelName(name: string): boolean {
  const words = plainWords(name);
  return words.some((word) => channels.has(word)) && words.every((word) => channels.has(word) || fillers.has(word));
}

/** Whether a name begins or ends as that of a channel: `GRP (OOH)`, `Google Brand EMEA`. */
export const namesChannel = (name: string): boolean => plainWords(name).some((word) => channels.has(word));

/** Costs of running a company: `salary_costs`, `Rent`, `Cost of goods sold`. Software that is advertised is called something else besides. */
export function isOverhead(name: string): boolean {
  if (isNamedOverhead(name)) return true;
  const words = plainWords(name);
  return words.some((word) => overheads.has(word)) && words.every((word) => overheads.has(word) || beside.has(word));
}

/** A rest beside channels: `Other`, `Sonstige`. */
export const isRest = (name: string): boolean => !isRatio(name) && plainWords(name).every((word) => fillers.has(word));
