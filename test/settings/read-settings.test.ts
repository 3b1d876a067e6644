import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/read-settings.ts';
import { settings } from '../../src/settings/settings.ts';

describe('settings', () => {
  it('have a default that their own check accepts, each under its own id', () => {
    for (const [id, setting] of Object.entries(settings)) {
      expect(setting.id).toBe(id);
      expect(readSettings({ [id]: setting.fallback })).toMatchObject({
        refused: [],
        settings: { [id]: setting.fallback },
      });
    }
  });

  it.each([
    ['margin', 60, 'expected 100 % at most; got 60. As a fraction: 0.6 is 60 %'],
    ['currency', 'Euro', 'expected a three-letter code such as EUR'],
    ['period', { from: '2026-07-01', to: '2026-06-30' }, 'expected the first day not to be after the last'],
    ['rates', { EUR: 0 }, 'at EUR: expected a rate above 0'],
    ['rates', { EUR: [] }, 'at EUR: expected a rate'],
    ['rates', { EUR: [{ rate: 1, from: '1/2/25' }] }, 'at EUR.0.from: expected a day such as 2026-06-30'],
    ['rates', { EUR: [{ rate: 1 }, { rate: 2 }] }, 'at EUR.1: expected one rate a day'],
    [
      'rates',
      { EUR: '1,05' },
      'at EUR: expected a rate, or a list of dates and rates; got "1,05". As {"EUR": 1.08} or',
    ],
    ['objectives', [{ statement: ' ', metric: 'roi', target: 1 }], 'at 0.statement: expected a sentence'],
    ['firstScreenKpis', [], 'KPIs of the first screen: expected one KPI at least'],
    ['firstScreenKpis', ['roi', 'cac', 'cpa', 'cpl', 'cpc', 'cpm'], 'expected five KPIs at most'],
    ['firstScreenKpis', ['roi', 'cost', 'roi'], 'at 2: expected each KPI only once; got "roi"'],
    ['firstScreenKpis', ['roi', 'ltv'], 'at 1: expected a KPI; got "ltv". By their ids: cost, revenue, net, '],
    ['firstScreenKpis', 'roi', 'KPIs of the first screen: '],
    ['grain', { damaged: '{' }, 'Step over time'],
  ])('say what is wrong with %s and fall back to its default', (id, value, message) => {
    const { settings: read, refused } = readSettings({ [id]: value, otherCosts: 12 });
    expect(refused).toHaveLength(1);
    expect(refused[0]?.message).toContain(message);
    expect(read[id as keyof typeof read]).toEqual(settings[id as keyof typeof settings].fallback);
    expect(read.otherCosts).toBe(12);
  });

  it('name a setting that nobody knows', () => {
    expect(readSettings({ magin: 0.5 }).refused[0]?.message).toContain('There is no setting magin');
  });
});
