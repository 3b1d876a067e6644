/** Platforms as people call them; what is not here is shown by its id. */
const names: Readonly<Record<string, string>> = {
  'google-ads': 'Google Ads',
  meta: 'Meta Ads',
  tiktok: 'TikTok Ads',
  linkedin: 'LinkedIn Ads',
  microsoft: 'Microsoft Ads',
  ga4: 'Google Analytics 4',
  shopify: 'Shopify',
  pinterest: 'Pinterest Ads',
  snapchat: 'Snapchat Ads',
  x: 'X Ads',
  reddit: 'Reddit Ads',
  'amazon-ads': 'Amazon Ads',
  'apple-ads': 'Apple Ads',
  dv360: 'Display & Video 360',
  mailchimp: 'Mailchimp',
  spotify: 'Spotify Ads',
  'yahoo-japan': 'Yahoo! Japan Ads',
  warehouse: 'Data warehouse',
  spreadsheet: 'Hand-kept sheet',
  rates: 'Exchange rates',
};

export const platformName = (id: string | null): string => (id === null ? 'Unknown' : (names[id] ?? id));
