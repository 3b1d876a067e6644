import { cents } from '../world/cents.ts';
import { beside, changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Noise } from './noise.ts';

const alike: Readonly<Record<string, string>> = {
  'Google Ads': 'Googol Books Ltd',
  'Meta Ads': 'Metaphor Design Ltd',
  'TikTok Ads': 'TicTac Events GmbH',
  'LinkedIn Ads': 'Linked Chains BV',
  'Microsoft Ads': 'Microsort Labs Inc.',
  'Pinterest Ads': 'Pinterwood Oy',
  'Snapchat Ads': 'Snapfish Ltd',
  'Reddit Ads': 'Reddington Media Ltd',
};

/** Another vendor whose name begins alike, with an invoice of nearly the amount. */
export const similarVendor: Noise = {
  id: 'similar-vendor',
  moves: true,
  add(draft, dice) {
    const lines = someLines(dice, draft).slice(0, 1);
    return changeLines(draft, lines, (line) => {
      const vendor = alike[line.as]!;
      const amount = cents((line.amount * dice.int(930, 1070)) / 1000);
      return [line, { ...beside(line, amount, vendor, `R${dice.int(1000, 9999)}`), channel: vendor, as: vendor }];
    });
  },
};
