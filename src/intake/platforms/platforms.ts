import { amazonAds } from './amazon-ads.ts';
import { appleAds } from './apple-ads.ts';
import { dv360 } from './dv360.ts';
import { ga4 } from './ga4.ts';
import { googleAds } from './google-ads.ts';
import { linkedin } from './linkedin.ts';
import { mailchimp } from './mailchimp.ts';
import { meta } from './meta.ts';
import { microsoft } from './microsoft.ts';
import { pinterest } from './pinterest.ts';
import type { Platform } from './platform.ts';
import { reddit } from './reddit.ts';
import { shopify } from './shopify.ts';
import { snapchat } from './snapchat.ts';
import { spotify } from './spotify.ts';
import { tiktok } from './tiktok.ts';
import { warehouse } from './warehouse.ts';
import { x } from './x.ts';
import { yahooJapan } from './yahoo-japan.ts';

/** All platforms that are known by their columns. Where two fit a table equally well, the first is taken. */
export const platforms: readonly Platform[] = [
  googleAds,
  meta,
  microsoft,
  linkedin,
  tiktok,
  amazonAds,
  pinterest,
  snapchat,
  x,
  reddit,
  appleAds,
  spotify,
  dv360,
  yahooJapan,
  ga4,
  shopify,
  mailchimp,
  warehouse,
];
