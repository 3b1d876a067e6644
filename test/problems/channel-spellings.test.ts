import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { tableOf } from '../intake/table-of.ts';

type Names = Readonly<Record<string, string>>;

function found(tabs: readonly string[], channelNames: Names = {}): Problem[] {
  const readings = tabs.map((text, i) => readTable(tableOf(text, { name: `Tab ${i + 1}` })));
  return findProblems({ readings, rates: {}, currency: 'EUR', channelNames }).filter(
    ({ code }) => code === 'channel-spellings',
  );
}

const sheet = (...channels: string[]) =>
  `Date|Channel|Cost (EUR)|Revenue\n${channels.map((name, i) => `2025-01-0${i + 1}|${name}|${(i + 1) * 10}.00|5`).join('\n')}`;

/** What the settings hold once the fix is taken. */
const taken = (problem: Problem | undefined, title: RegExp, set: Names = {}): Names => ({
  ...set,
  ...Object.fromEntries(
    (problem?.fixes?.find((fix) => title.test(fix.title))?.does ?? []).flatMap((remedy) =>
      remedy.is === 'setting' ? [[remedy.key, remedy.value]] : [],
    ),
  ),
});

describe('names of one channel', () => {
  it('are one warning for each channel, with the spend of each name', () => {
    const problems = found([sheet('FB', 'google', 'Facebook Ads', 'GAds', 'TV', 'facebook')]);
    expect(problems.map(({ severity, source, column, message }) => [severity, source, column, message])).toEqual([
      [
        'warning',
        'Tab 1',
        'Channel',
        '“FB” (EUR 10.00 spend), “Facebook Ads” (EUR 30.00 spend) and “facebook” (EUR 60.00 spend) are names of one channel, and stand apart, each with figures of its own. Join them as “Facebook”, or say that they are different channels; until then nothing is joined.',
      ],
      [
        'warning',
        'Tab 1',
        'Channel',
        '“google” (EUR 20.00 spend) and “GAds” (EUR 40.00 spend) are names of one channel, and stand apart, each with figures of its own. Join them as “Google”, or say that they are different channels; until then nothing is joined.',
      ],
    ]);
  });

  it('are joined by one click, and by several clicks one after another', () => {
    const tab = sheet('FB', 'google', 'Facebook Ads', 'Google Ads');
    const [meta, google] = found([tab]);
    const once = taken(meta, /^Join/);
    expect(once).toEqual({ FB: 'Facebook Ads' });
    expect(found([tab], once).map(({ message }) => message)).toEqual([google?.message]);
    const twice = taken(google, /^Join/, once);
    expect(twice).toEqual({ FB: 'Facebook Ads', google: 'Google Ads' });
    expect(found([tab], twice)).toEqual([]);
  });

  it('are no question any more where somebody says that they are several', () => {
    const tab = sheet('FB', 'Facebook Ads');
    expect(found([tab], taken(found([tab])[0], /different/))).toEqual([]);
  });

  it('keep the name that somebody chose for one of them', () => {
    const tab = sheet('FB', 'Facebook Ads');
    expect(taken(found([tab], { FB: 'Meta' })[0], /^Join/, { FB: 'Meta' })).toEqual({
      FB: 'Meta',
      'Facebook Ads': 'Meta',
    });
    expect(found([tab], { FB: 'Prospecting' })).toEqual([]);
  });

  it('are found across sources, with revenue where nothing is spent', () => {
    const shop = 'Date|Channel|Revenue (EUR)\n2025-01-01|Insta|90.00';
    expect(found([sheet('Instagram'), shop])[0]?.message).toContain(
      '“Instagram” (EUR 10.00 spend) and “Insta” (EUR 90.00 revenue)',
    );
  });

  it('are found between a plan and what was spent', () => {
    const plan = 'Month|Channel|Budget (EUR)\n2025-01|Google Ads|500.00\n2025-02|Google Ads|500.00';
    expect(found([sheet('google'), plan])[0]?.message).toContain(
      '“google” (EUR 10.00 spend) and “Google Ads” (EUR 1,000.00 planned)',
    );
  });

  it.each([
    ['case alone', 'Meta', 'meta'],
    ['another channel of one house', 'Facebook', 'Instagram'],
    ['another product', 'Google Ads', 'Google Shopping'],
    ['two channels in one name', 'FB + IG', 'Facebook'],
    ['a digit', 'Search 1', 'Search 2'],
    ['a short word', 'Paid ads', 'Paid app'],
    ['two words', 'Brand Search', 'Brend Serch'],
    ['all channels together', 'All channels', 'All channel'],
  ])('are not those that differ by %s', (_, one, other) => {
    expect(found([sheet(one, other, 'TV')])).toEqual([]);
  });

  it.each([
    ['Paid Social', 'paid_social', 'Paid Social'],
    ['paid-search', 'PaidSearch', 'PaidSearch'],
    ['Pinboard', 'Pinbaord', 'Pinbaord'],
    ['Podcasts', 'Podcast', 'Podcast'],
  ])('that differ as %s and %s do are noted', (one, other, name) => {
    const problems = found([sheet(one, other)]);
    expect(problems).toMatchObject([{ severity: 'info' }]);
    expect(problems[0]?.message).toContain('look like one name written in several ways');
    expect(problems[0]?.fixes?.[0]?.title).toBe(`Join them as “${name}”`);
    expect(problems[0]?.fixes?.[0]?.isPreferred).toBeUndefined();
  });
});
