import { expect, it } from 'vitest';
import { channelFamily } from '../../../src/intake/vocabulary/channel-families.ts';

it.each([
  [
    'meta',
    'FB|facebook|Meta FB|Facebook Ads|META|Meta Ads|facebook.com|FB Ads|Paid Facebook|facebook / cpc|Facebook (Meta)',
  ],
  ['instagram', 'IG|insta|Instagram|Instagram Ads|Meta IG|Meta Instagram'],
  ['google', 'GAds|AdWords|Google Ads|google|Google AdWords|google / cpc|GOOGLE_ADS|Google-Ads'],
  ['youtube', 'YT|YouTube|Youtube Ads|Google YouTube'],
  ['linkedin', 'LinkedIn|LI|Linked In|LinkedIn Ads'],
  ['tiktok', 'TikTok|TT|tik tok ads'],
  ['microsoft', 'Bing|Microsoft|Bing Ads|Microsoft Advertising|Microsoft Ads (Bing)'],
  ['x', 'X|Twitter|X (Twitter)|Twitter/X|Twitter Ads'],
  ['email', 'e-mail|Email|Newsletter|E-Mail-Marketing|courriel|nieuwsbrief|Mailing'],
  ['television', 'TV|Fernsehen|télévision|televisione|telewizja'],
  ['affiliate', 'Affiliate|Affiliates|afiliados|Partnerprogramm'],
])('knows the spellings of %s: %s', (family, names) => {
  expect(names.split('|').map((name) => [name, channelFamily(name)])).toEqual(
    names.split('|').map((name) => [name, family]),
  );
});

it.each([
  '',
  'Ads',
  'Paid',
  'Google Shopping',
  'Google organic',
  'FB + IG',
  'FB/IG',
  'Facebook and Instagram',
  'Google, Bing',
  'Organic',
  'Direct',
  'Figaro',
  'Tinder',
])('takes %s as no spelling of another channel', (name) => {
  expect(channelFamily(name)).toBeNull();
});
