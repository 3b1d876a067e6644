import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { tableOf } from '../intake/table-of.ts';

type Names = Readonly<Record<string, string>>;

function found(tabs: readonly string[], channelNames: Names = {}): Problem | undefined {
  const readings = tabs.map((text, i) => readTable(tableOf(text, { name: `Tab ${i + 1}` })));
  const problems = findProblems({ readings, rates: {}, currency: 'EUR', channelNames }).filter(
    ({ code }) => code === 'channel-spellings',
  );
  expect(problems.length).toBeLessThan(2);
  return problems[0];
}

const sheet = (...channels: string[]) =>
  `Date|Channel|Cost (EUR)|Revenue\n${channels.map((name, i) => `2025-01-0${i + 1}|${name}|${(i + 1) * 10}.00|5`).join('\n')}`;

/** What the settings hold once the fix is taken. */
function taken(problem: Problem | undefined, title: string, set: Names = {}): Names {
  const fix = problem?.fixes?.find((each) => each.title === title);
  if (!fix) throw new Error(`there is ${problem?.fixes?.map((each) => each.title).join() ?? 'no problem'}`);
  const entries = fix.does.flatMap((remedy) => (remedy.is === 'setting' ? [[remedy.key, remedy.value]] : []));
  return { ...set, ...Object.fromEntries(entries) };
}

describe('names of one channel', () => {
  it('are one warning for all channels, with the spend of each name', () => {
    expect(found([sheet('FB', 'google', 'Facebook Ads', 'GAds', 'TV', 'facebook', 'Google Ads')])).toMatchObject({
      severity: 'warning',
      source: 'Tab 1',
      column: 'Channel',
      message:
        '2 channels seem to stand under several names, each with figures of its own: “facebook” (EUR 60.00 spend), “Facebook Ads” (EUR 30.00 spend) and “FB” (EUR 10.00 spend) for “Facebook Ads”; “Google Ads” (EUR 70.00 spend), “GAds” (EUR 40.00 spend) and “google” (EUR 20.00 spend) for “Google Ads”. Nothing is joined unless you say so.',
    });
  });

  it('are all joined by one click', () => {
    const tab = sheet('FB', 'google', 'Facebook Ads', 'Google Ads', 'Insta', 'Instagram');
    const set = taken(found([tab]), 'Give each of the 3 channels one name');
    expect(set).toEqual({ FB: 'Facebook Ads', google: 'Google Ads', Insta: 'Instagram' });
    expect(found([tab], set)).toBeUndefined();
  });

  it('are joined channel by channel, where the others stay a question', () => {
    const tab = sheet('FB', 'google', 'Facebook Ads', 'Google Ads');
    const set = taken(found([tab]), 'Join “Facebook Ads” and “FB” as “Facebook Ads”', { TV: 'Television' });
    expect(set).toEqual({ FB: 'Facebook Ads', TV: 'Television' });
    const left = found([tab], set);
    expect(left?.message).toMatch(/^One channel seems to stand under several names, .*“google”/);
    expect(taken(left, 'Join them as “Google Ads”', set)).toEqual({ ...set, google: 'Google Ads' });
  });

  it('written in several cases are joined all of them', () => {
    expect(taken(found([sheet('fb', 'FB', 'Facebook Ads')]), 'Join them as “Facebook Ads”')).toEqual({
      fb: 'Facebook Ads',
      FB: 'Facebook Ads',
    });
  });

  it('are no question any more where somebody says that they are several', () => {
    const tab = sheet('FB', 'Facebook Ads');
    const set = taken(found([tab]), 'They are different channels');
    expect(found([tab], set)).toBeUndefined();
    const several = sheet('FB', 'Facebook Ads', 'google', 'GAds');
    expect(found([several], taken(found([several]), '“GAds” and “google” are different channels'))?.message).toMatch(
      /^One channel .*“FB”/,
    );
  });

  it('keep the name that somebody chose for one of them', () => {
    const set = { FB: 'Social' };
    expect(taken(found([sheet('FB', 'Facebook Ads')], set), 'Join them as “Social”', set)).toEqual({
      FB: 'Social',
      'Facebook Ads': 'Social',
    });
  });

  it('are found across sources, with revenue where nothing is spent', () => {
    const shop = 'Date|Channel|Revenue (EUR)\n2025-01-01|Insta|90.00';
    expect(found([sheet('Instagram'), shop])?.message).toContain(
      '“Instagram” (EUR 10.00 spend) and “Insta” (EUR 90.00 revenue) for “Instagram”',
    );
  });

  it('are found between a plan and what was spent', () => {
    const plan = 'Month|Channel|Budget (EUR)\n2025-01|Google Ads|500.00\n2025-02|Google Ads|500.00';
    expect(found([sheet('google'), plan])?.message).toContain(
      '“google” (EUR 10.00 spend) and “Google Ads” (EUR 1,000.00 planned)',
    );
  });

  it.each([
    ['case alone', 'Meta', 'meta'],
    ['being another channel of one house', 'Facebook', 'Instagram'],
    ['being another product', 'Google Ads', 'Google Shopping'],
    ['naming two channels', 'FB + IG', 'Facebook'],
    ['a digit', 'Search 1', 'Search 2'],
  ])('are not those that differ by %s', (_, one, other) => {
    expect(found([sheet(one, other, 'TV')])).toBeUndefined();
  });

  it.each([
    ['Paid Social', 'paid_social', 'Paid Social'],
    ['paid-search', 'PaidSearch', 'PaidSearch'],
    ['Partner–Sites', 'partner sites', 'Partner–Sites'],
  ])('may differ as %s and %s do', (one, other, name) => {
    expect(taken(found([sheet(one, other)]), `Join them as “${name}”`)).toEqual({
      [other === name ? one : other]: name,
    });
  });

  it('that are longer than a setting may be are not chosen', () => {
    const long = `Facebook ${'ads '.repeat(16).trim()}`;
    expect(taken(found([sheet('FB', long)]), 'Join them as “FB”')).toEqual({ [long]: 'FB' });
  });
});
