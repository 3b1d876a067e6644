import { describe, expect, it } from 'vitest';
import { isBrandSearch } from '../../src/intake/vocabulary/brand-search.ts';

describe('brand search', () => {
  it.each([
    ['Google Ads', 'Brand'],
    ['Search', 'Brand DE'],
    ['Paid search', 'DE_Brand_Exact'],
    ['Google Ads', 'SearchBrand_AT'],
    ['Suche', 'Marke | Exakt'],
    ['Google Ads', 'Markenkampagne'],
    ['Google Ads', 'Marque – FR'],
    ['Búsqueda', 'Marca'],
    ['Bing', 'branded terms'],
    ['Other', 'Search - Brand'],
    ['Google', '指名_検索'],
  ])('is told by its name and its channel: %s, %s', (channel, campaign) => {
    expect(isBrandSearch(channel, campaign)).toBe(true);
  });

  it.each([
    ['Google Ads', 'Non-Brand'],
    ['Google Ads', 'Nonbrand search'],
    ['Search', 'DE_non_brand'],
    ['Suche', 'Nicht-Marke'],
    ['Google Ads', 'Hors marque'],
    ['Google Ads', 'Generic'],
    ['Google Ads', 'Brand | Display'],
    ['Google Ads', 'Brand awareness'],
    ['Search', 'Competitor brands'],
    ['Search', 'Competitor brand'],
    ['Meta Ads', 'Brand'],
    ['YouTube', 'Brand'],
    ['Search', 'Brandenburg'],
    ['Google', '非指名_検索'],
  ])('is not what only looks like it: %s, %s', (channel, campaign) => {
    expect(isBrandSearch(channel, campaign)).toBe(false);
  });
});
