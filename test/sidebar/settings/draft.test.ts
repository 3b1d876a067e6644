import { describe, expect, it } from 'vitest';
import { type Settings, settings } from '../../../src/settings/settings.ts';
import { wrongIn } from '../../../src/sidebar/settings/check.ts';
import { type Draft, draftOf, type Numbers, readings, settingOf } from '../../../src/sidebar/settings/draft.ts';

const numbers: Numbers = { decimal: '.', percents: new Set(['roi', 'ctr']) };

const values: Partial<Settings> = {
  period: 'last-quarter',
  baseline: { from: '2025-01-01', to: '2025-03-31' },
  grain: 'week',
  currency: 'EUR',
  rates: { USD: 0.92, JPY: 0.006 },
  margin: 0.35,
  otherCosts: 1234.5,
  targets: { roi: 1.2, cac: 85, ctr: 0.0085 },
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
    const draft = draftOf(declared, value, numbers);
    expect(settingOf(declared, draft, numbers)).toEqual(value);
    expect(wrongIn(id as keyof Settings, draft, numbers)).toEqual({});
  });

  it('keeps other costs month by month where they were so, and as one amount where they were that', () => {
    const costs = [
      { month: '2026-01', amount: 1200.5, what: 'Rent' },
      { month: '2026-02', amount: 0 },
    ];
    const draft = draftOf(settings.otherCosts, costs, numbers);
    expect(draft).toEqual({
      is: 'table',
      rows: [
        { month: '2026-01', amount: '1200.5', what: 'Rent' },
        { month: '2026-02', amount: '0', what: '' },
      ],
    });
    expect(settingOf(settings.otherCosts, draft, numbers)).toEqual(costs);
    expect(wrongIn('otherCosts', draft, numbers)).toEqual({});
    expect(draftOf(settings.otherCosts, 12, numbers)).toEqual({ is: 'text', text: '12' });
  });

  it('shows shares in percent', () => {
    expect(draftOf(settings.margin, 0.07, numbers)).toEqual({ is: 'text', text: '7' });
    expect(draftOf(settings.targets, { roi: 1.2, cac: 1.2 }, numbers)).toMatchObject({
      rows: [{ target: '120' }, { target: '1.2' }],
    });
  });

  it('writes numbers as the spreadsheet does, and reads them back', () => {
    const comma = { ...numbers, decimal: ',' } as const;
    const draft = draftOf(settings.rates, { USD: 1.085 }, comma);
    expect(draft).toEqual({ is: 'table', rows: [{ currency: 'USD', rate: '1,085', from: '', source: '' }] });
    expect(settingOf(settings.rates, draft, comma)).toEqual({ USD: 1.085 });
  });

  it.each(['margin', 'otherCosts'] as const)('%s is its default again where the field is cleared', (id) => {
    const draft: Draft = { is: 'text', text: ' ' };
    expect(settingOf(settings[id], draft, numbers)).toBe(settings[id].fallback);
    expect(wrongIn(id, draft, numbers)).toEqual({});
  });

  it('takes a percent sign where percent is asked for, and nowhere else', () => {
    expect(settingOf(settings.margin, { is: 'text', text: '60 %' }, numbers)).toBe(0.6);
    expect(wrongIn('otherCosts', { is: 'text', text: '60 %' }, numbers)).toEqual({
      otherCosts: 'Expected a number, such as 85 or 1.2.',
    });
  });

  it.each<[string, readonly [string, string] | null]>([
    ['0.6', ['60 %', '0.6 %']],
    ['0,6', ['60 %', '0.6 %']],
    ['.07', ['7 %', '0.07 %']],
    ['-0.25', ['-25 %', '-0.25 %']],
    ['1.0', ['100 %', '1 %']],
    ['1', null],
    ['0', null],
    ['0.0', null],
    ['1.5', null],
    ['60', null],
    ['0.6 %', null],
    ['60%', null],
    ['much', null],
  ])('asks of %s in a field of percents: %j', (text, both) => {
    expect(readings(text, true, numbers)).toEqual(both);
    for (const spelling of both ?? []) expect(readings(spelling, true, numbers)).toBeNull();
    expect(readings(text, false, numbers)).toBeNull();
  });

  it('leaves blank rows out', () => {
    const draft: Draft = {
      is: 'table',
      rows: [
        { currency: '', rate: ' ' },
        { currency: 'usd', rate: '2' },
      ],
    };
    expect(settingOf(settings.rates, draft, numbers)).toEqual({ USD: 2 });
  });
});

describe('rates in the form', () => {
  it('are one number where there is no more of a currency, and else a list by days', () => {
    const value = {
      EUR: [
        { rate: 1.03, from: '2025-01-01', source: 'ECB' },
        { rate: 1.05, from: '2025-02-01' },
      ],
      GBP: [{ rate: 1.25, source: 'our bank' }],
      JPY: 0.0064,
    };
    const draft = draftOf(settings.rates, value, numbers);
    expect(draft).toMatchObject({ rows: [{ currency: 'EUR', from: '2025-01-01' }, { currency: 'EUR' }, {}, {}] });
    expect(settingOf(settings.rates, draft, numbers)).toEqual(value);
    expect(wrongIn('rates', draft, numbers)).toEqual({});
  });
});

const table = (...rows: Record<string, string>[]): Draft => ({ is: 'table', rows });

describe('what is wrong is said at its field:', () => {
  it.each<[keyof Settings, Draft, string[]]>([
    ['margin', { is: 'text', text: 'much' }, ['margin']],
    ['margin', { is: 'text', text: '140' }, ['margin']],
    ['otherCosts', { is: 'text', text: '-3' }, ['otherCosts']],
    ['otherCosts', table({ month: '2026-13', amount: '3' }), ['otherCosts.0.month']],
    ['otherCosts', table({}, { month: '2026-01', amount: 'lots' }), ['otherCosts.1.amount']],
    ['otherCosts', table({ month: '', amount: '3', what: 'Rent' }), ['otherCosts.0.month']],
    ['currency', { is: 'text', text: 'euros' }, ['currency']],
    ['period', { is: 'period', choice: '', from: '2026-01-01', to: '' }, ['period.to']],
    ['period', { is: 'period', choice: '', from: '2026-02-01', to: '2026-01-01' }, ['period']],
    ['rates', table({ currency: 'DOLLAR', rate: '2' }), ['rates.0.currency']],
    ['rates', table({ currency: 'EUR', rate: '1' }, { currency: 'USD', rate: '0' }), ['rates.1.rate']],
    ['rates', table({ currency: 'USD', rate: '' }), ['rates.0.rate']],
    ['rates', table({ currency: 'USD', rate: '1' }, { currency: 'USD', rate: '2' }), ['rates.1.rate']],
    [
      'rates',
      table(
        { currency: 'EUR', rate: '1', from: '2025-01-01' },
        {},
        { currency: 'EUR', rate: '-2', from: '2025-02-01' },
      ),
      ['rates.2.rate'],
    ],
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
    expect(Object.keys(wrongIn(id, draft, numbers))).toEqual(fields);
  });
});

describe('it is said as the form puts it:', () => {
  it.each<[keyof Settings, Draft, string]>([
    ['margin', { is: 'text', text: '140' }, 'Expected 100 % at most.'],
    ['margin', { is: 'text', text: '0' }, 'Expected more than 0 %.'],
    ['margin', { is: 'text', text: 'much' }, 'Expected a number, such as 85 or 1.2.'],
    ['otherCosts', { is: 'text', text: '10.000' }, '10.000 can be read two ways: choose 10 or 10000.'],
    ['rates', table({ currency: 'USD', rate: '1,085' }), '1,085 can be read two ways: choose 1.085 or 1085.'],
    ['targets', table({ metric: 'roi', target: '1,200' }), '1,200 can be read two ways: choose 1.2 or 1200.'],
    ['targets', table({ metric: '', target: '4' }), 'Choose a KPI.'],
    ['channelNames', table({ found: '', name: 'Meta' }), 'Choose a channel.'],
    ['channelNames', table({ found: 'fb', name: ' ' }), 'This is missing.'],
    ['channelNames', table({ found: 'fb', name: 'x'.repeat(61) }), 'Expected 60 characters at most.'],
    [
      'objectives',
      table({ statement: 'x'.repeat(301), metric: 'roi', target: '3' }),
      'Expected 300 characters at most.',
    ],
    [
      'objectives',
      table({ statement: 'x', metric: 'roi', target: '3', baseline: 'low' }),
      'Expected a number, such as 85 or 1.2.',
    ],
    ['period', { is: 'period', choice: '', from: '', to: '' }, 'Choose a day.'],
  ])('%s %j', (id, draft, message) => {
    expect(Object.values(wrongIn(id, draft, numbers))[0]).toBe(message);
  });
});
