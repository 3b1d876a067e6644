/** A channel, as its platform, its invoices and a shop write it. */
export interface Channel {
  readonly name: string;
  readonly vendors: readonly string[];
  /** What a shop says an order came from. */
  readonly shops: readonly string[];
  /** What stands before the digits of its invoice numbers. */
  readonly invoice: string;
}

export const channels: readonly Channel[] = [
  {
    name: 'Google Ads',
    vendors: ['Google Ireland Limited', 'Google LLC'],
    shops: ['Google Ads', 'google', 'Google'],
    invoice: '51',
  },
  {
    name: 'Meta Ads',
    vendors: ['Meta Platforms Ireland Ltd', 'Meta Platforms, Inc.'],
    shops: ['Meta', 'facebook', 'Facebook Ads'],
    invoice: 'FBADS-108-10',
  },
  {
    name: 'TikTok Ads',
    vendors: ['TikTok Information Technologies UK Limited', 'TikTok Technology Limited'],
    shops: ['TikTok', 'tiktok'],
    invoice: 'BDUK2025',
  },
  {
    name: 'LinkedIn Ads',
    vendors: ['LinkedIn Ireland Unlimited Company', 'LinkedIn Corporation'],
    shops: ['LinkedIn', 'linkedin'],
    invoice: 'I-LIN-',
  },
  {
    name: 'Microsoft Ads',
    vendors: ['Microsoft Ireland Operations Limited', 'Microsoft Online, Inc.'],
    shops: ['Microsoft Ads', 'Bing'],
    invoice: 'E0800',
  },
  {
    name: 'Pinterest Ads',
    vendors: ['Pinterest Europe Ltd.', 'Pinterest Inc.'],
    shops: ['Pinterest', 'pinterest'],
    invoice: 'PIN-',
  },
  {
    name: 'Snapchat Ads',
    vendors: ['Snapchat Ads (Snap Group Limited)', 'Snap Inc. (Snapchat)'],
    shops: ['Snapchat', 'snapchat'],
    invoice: 'SNAP',
  },
  {
    name: 'Reddit Ads',
    vendors: ['Reddit Ireland Limited', 'Reddit, Inc.'],
    shops: ['Reddit', 'reddit'],
    invoice: 'RDT-',
  },
];
