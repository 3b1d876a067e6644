import { describe, expect, it } from 'vitest';
import { type Settings, settings } from '../../../src/settings/settings.ts';
import { wrongIn } from '../../../src/sidebar/settings/check.ts';
import { type Draft, draftOf, settingOf } from '../../../src/sidebar/settings/draft.ts';

const percents = new Set(['roi', 'ctr']);

const values: Partial<Settings> = {
  period: 'last-quarter',
  baseline: { from: '2025-01-01', to: '2025-03-31' },
  grain: 'week',
  currency: 'EUR',
  rates: { USD: 0.92, JPY: 0.006 },
  margin: 0.35,
  otherCosts: 1234.5,
  targets: { roi: 1.2, cac: 85, ctr: 0.015 },
  firstScreenKpis: ['cpa', 'revenue', 'roi'],
  objectives: [
    { statement: 'Double it', metric: 'roi', target: 1, baseline: 0.4, deadline: '2026-12-31', owner: 'CMO' },
    { statement: 'More', metric: 'revenue', target: 1_000_000 },
  ],
  channelNames: { fb: 'Meta Ads', __proto__x: 'odd' },
};

describe('a setting in the form', () => {
  it.each(Object.entries(values))('%s comes out as it went in', (id, value) => {
    const declared = settings[id as keyof Settings];
    const draft = draftOf(declared, value, percents);
    expect(settingOf(declared, draft, percents)).toEqual(value);
    expect(wrongIn(id as keyof Settings, draft, percents)).toEqual({});
  });

  it('shows shares in percent', () => {
    expect(draftOf(settings.margin, 0.07, percents)).toEqual({ is: 'text', text: '7' });
    expect(draftOf(settings.targets, { roi: 1.2, cac: 1.2 }, percents)).toMatchObject({
      rows: [{ target: '120' }, { target: '1.2' }],
    });
  });

  it.each([
    ['1,234,567.5', 1_234_567.5],
    ['1 234', 1234],
    ['0,5', 0.5],
    ['12', 12],
  ])('reads the number %s', (text, expected) => {
    expect(settingOf(settings.otherCosts, { is: 'text', text }, percents)).toBe(expected);
  });

  it('leaves blank rows out', () => {
    const draft: Draft = {
      is: 'table',
      rows: [
        { currency: '', rate: ' ' },
        { currency: 'usd', rate: '2' },
      ],
    };
    expect(settingOf(settings.rates, draft, percents)).toEqual({ USD: 2 });
  });
});

const table = (...rows: Record<string, string>[]): Draft => ({ is: 'table', rows });

describe('what is wrong is said at its field:', () => {
  it.each<[keyof Settings, Draft, string[]]>([
    ['margin', { is: 'text', text: 'much' }, ['margin']],
    ['margin', { is: 'text', text: '140' }, ['margin']],
    ['margin', { is: 'text', text: '' }, ['margin']],
    ['otherCosts', { is: 'text', text: '-3' }, ['otherCosts']],
    ['currency', { is: 'text', text: 'euros' }, ['currency']],
    ['period', { is: 'period', choice: '', from: '2026-01-01', to: '' }, ['period.to']],
    ['period', { is: 'period', choice: '', from: '2026-02-01', to: '2026-01-01' }, ['period']],
    ['rates', table({ currency: 'DOLLAR', rate: '2' }), ['rates.0.currency']],
    ['rates', table({ currency: 'EUR', rate: '1' }, { currency: 'USD', rate: '0' }), ['rates.1.rate']],
    ['rates', table({ currency: 'USD', rate: '' }), ['rates.0.rate']],
    ['rates', table({ currency: 'USD', rate: '1' }, { currency: 'USD', rate: '2' }), ['rates.1.currency']],
    ['targets', table({ metric: 'roi', target: 'lots' }), ['targets.0.target']],
    ['targets', table({ metric: '', target: '4' }), ['targets.0.metric']],
    ['firstScreenKpis', table({ kpi: 'roi' }, {}, { kpi: 'cost' }, { kpi: 'roi' }), ['firstScreenKpis.3.kpi']],
    ['firstScreenKpis', table({ kpi: 'roi' }, { kpi: 'roii' }), ['firstScreenKpis.1.kpi']],
    ['firstScreenKpis', table({ kpi: '' }), ['firstScreenKpis']],
    [
      'firstScreenKpis',
      table(...['cost', 'revenue', 'net', 'roi', 'cac', 'aov'].map((kpi) => ({ kpi }))),
      ['firstScreenKpis'],
    ],
    ['objectives', table({}, { statement: '', metric: 'roi', target: '3' }), ['objectives.1.statement']],
    ['objectives', table({ statement: 'x', metric: 'roi', target: '3', deadline: 'soon' }), ['objectives.0.deadline']],
  ])('%s %j', (id, draft, fields) => {
    expect(Object.keys(wrongIn(id, draft, percents))).toEqual(fields);
  });
});
