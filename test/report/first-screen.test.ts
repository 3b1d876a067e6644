import { expect, it } from 'vitest';
import type { Measure } from '../../src/intake/campaign-rows.ts';
import { firstScreenOf } from '../../src/report/first-screen.ts';
import { firstScreenKpis } from '../../src/settings/list/first-screen-kpis.ts';

const usual = firstScreenKpis.fallback;
const of = (present: readonly Measure[], settings: Partial<Parameters<typeof firstScreenOf>[0]> = {}) =>
  firstScreenOf({ firstScreenKpis: usual, targets: {}, ...settings }, new Set(present)).join(' ');

it('shows the usual KPIs where the data have what they take', () => {
  expect(of(['cost', 'revenue', 'newCustomers', 'conversions'])).toBe('revenue cost roi cac roas');
});

it.each<[string, Measure[], string]>([
  ['new customers', ['cost', 'revenue', 'conversions', 'leads'], 'revenue cost roi cpa roas'],
  ['conversions either', ['cost', 'revenue', 'leads', 'clicks'], 'revenue cost roi cpl roas'],
  ['revenue', ['cost', 'conversions', 'clicks'], 'cpa cost roi conversions cpc'],
  ['anything else', ['cost'], 'revenue cost roi cac roas'],
])('gives the place of a KPI to one that the data have, where they have no %s', (_, present, shown) => {
  expect(of(present)).toBe(shown);
});

it('leaves what the team chose, and what has a target', () => {
  expect(of(['cost'], { firstScreenKpis: ['cac', 'aov'] })).toBe('cac aov');
  expect(of(['cost', 'revenue', 'leads'], { targets: { cac: 50 } })).toBe('revenue cost roi cac roas');
});
