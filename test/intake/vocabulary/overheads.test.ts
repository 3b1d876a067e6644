import { expect, it } from 'vitest';
import { isOverhead } from '../../../src/intake/vocabulary/overheads.ts';

it.each([
  'Salaries',
  'Salaries & wages',
  'Rent',
  'Cost of goods sold',
  'SaaS tools',
  'Office rent',
  'Software subscriptions',
  'Insurance costs',
  'Utilities',
  'Travel expenses',
  'COGS',
  'Marketing salaries',
  'Miete',
  'Gehälter',
  'Personalkosten',
  'Salaires',
  'Frais de déplacement',
  'Alquiler',
  'Nóminas',
  'Aluguel',
  'Despesas de escritório',
  'Affitto',
  'Spese di viaggio',
  'Huur',
  'Personeelskosten',
  'Wynagrodzenia',
  'Koszty administracyjne',
])('takes %s as a cost of the house', (text) => {
  expect(isOverhead(text)).toBe(true);
});

it.each([
  '',
  'Google Ads',
  'Facebook',
  'TV',
  'Search',
  'Paid social',
  'Media',
  'Cost',
  'Ad spend',
  'Marketing',
  'Travel ads',
  'Software Ads',
  'Travel Google Ads',
  'Software Advice',
  'Email',
  'Location',
  'Internet',
])('does not take %s as one', (text) => {
  expect(isOverhead(text)).toBe(false);
});
