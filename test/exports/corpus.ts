import { amazonAds } from './amazon-ads.ts';
import type { Export } from './export.ts';
import { googleAds } from './google-ads.ts';
import { handKept } from './hand-kept.ts';
import { meta } from './meta.ts';
import { otherAds } from './other-ads.ts';
import { shops } from './shops.ts';
import { tiktok } from './tiktok.ts';
import { traps } from './traps.ts';
import { trapsMore } from './traps-more.ts';
import { trapsOfPlatforms } from './traps-platforms.ts';

/** Every export that is tried. */
export const corpus: readonly Export[] = [
  ...googleAds,
  ...meta,
  ...tiktok,
  ...amazonAds,
  ...shops,
  ...handKept,
  ...otherAds,
  ...traps,
  ...trapsMore,
  ...trapsOfPlatforms,
];
