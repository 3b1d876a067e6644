import { headerKey } from '../columns/header-key.ts';
import { channelFamily } from '../vocabulary/channel-families.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { isTitleWordFor } from '../vocabulary/words-for.ts';
import { metricOf, plainWords } from './metric-of.ts';

const isChannelWord = isTitleWordFor('channel');
const isFiller = isTitleWordFor('besideChannel');

/** Whether all words of a name are those of channels: `TV`, `Paid Social`, `Content Marketing`; not `Brand Jackets`. */
export function isChannelName(name: string): boolean {
  if (channelFamily(headerKey(name).key) !== null) return true;
  return [plainWords(name), plainWords(name.toLowerCase())].some(
    // `TikTok` is one word, and `PaidSocial` is two.
    (words) => words.some(isChannelWord) && words.every((word) => isChannelWord(word) || isFiller(word)),
  );
}

/** `Google Ads spend`, `Cost Meta`: an amount of one channel. */
export function isChannelAmount(label: string): boolean {
  const words = label.trim().split(/[\s_–-]+/);
  const last = words.length - 1;
  return (
    words.length > 1 &&
    (
      [
        [words[last]!, words.slice(0, last)],
        [words[0]!, words.slice(1)],
      ] as const
    ).some(([metric, name]) => metricOf(metric)?.is === 'amount' && isChannelName(name.join(' ')))
  );
}

/** Whether a name begins or ends as that of a channel: `GRP (OOH)`, `Google Brand EMEA`. */
export const namesChannel = (name: string): boolean =>
  [...plainWords(name), ...plainWords(name.toLowerCase())].some(isChannelWord);

/** Costs of marketing as books call them, of no one channel. */
export const isAdvertising = (name: string): boolean =>
  /^(advertising|marketing|advertisements?|promotions?|werbung|publicite|publicidad|publicidade|pubblicita|reclame|reklama|reklame|mainos|広告宣伝費)( (and|&|et|y|e|und|en) (advertising|marketing|promotions?|werbung|pr|verkaufsforderung))?( (costs?|expenses?|kosten))?$/.test(
    plainWords(name).join(' '),
  );

/** A rest beside channels: `Other`, `Sonstige`. */
export const isRest = (name: string): boolean => !isRatio(name) && plainWords(name).every(isFiller);
