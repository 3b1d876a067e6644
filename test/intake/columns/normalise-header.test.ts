import { describe, expect, test } from 'vitest';
import { headerCurrency, normaliseHeader, stripAccents } from '../../../src/intake/columns/normalise-header.ts';

describe('the form in which headers are compared', () => {
  test.each([
    ['\ufeffCampaign', 'campaign'],
    ['\ufeff"Campaign name"', 'campaign name'],
    ['="Nama kampanye"', 'nama kampanye'],
    ['7 Day Total Sales ', '7 day total sales'],
    ['Día\u00a0N', 'día n'],
    ['Cost\u202f/\u2009conv.', 'cost / conv.'],
    ['  Ad   set\n name ', 'ad set name'],
    ['* Conversions', 'conversions'],
    ['費用（円）', '費用(円)'],
    ['Groupe d’annonces', "groupe d'annonces"],
    ['Conv.‑Wert', 'conv.-wert'],
    ['Impresso\u0303es', 'impressões'],
    ['NGÀY BẮT ĐẦU', 'ngày bắt đầu'],
    ['__proto__', '__proto__'],
    ['', ''],
  ])('%j becomes %j', (header, expected) => {
    expect(normaliseHeader(header)).toBe(expected);
  });

  test.each([
    ['Montant dÃ©pensÃ© (EUR)', 'montant dépensé (eur)'],
    ['Montant d√©pens√© (EUR)', 'montant dépensé (eur)'],
    ['ï»¿Campagne', 'campagne'],
    ['Valeur Ã\u00a0 la date', 'valeur à la date'],
    ['Valeur Ã  la date', 'valeur à la date'],
    ['InÃ­cio dos relatÃ³rios', 'início dos relatórios'],
    ['ãƒ¬ãƒ\x9dãƒ¼ãƒˆ', 'レポート'],
    ['æ—¥ä»˜', '日付'],
    ['Coût', 'coût'],
    ['AÇÃO', 'ação'],
  ])('%j, read in the wrong encoding or not, becomes %j', (header, expected) => {
    expect(normaliseHeader(header)).toBe(expected);
  });

  test('what was normalised once stays as it is', () => {
    for (const header of ['Amount spent (AUD)', 'dÃ©pensÃ©', '費用（円）', 'İmpressions']) {
      const once = normaliseHeader(header);
      expect(normaliseHeader(once)).toBe(once);
    }
  });
});

test.each([
  ['início dos relatórios', 'inicio dos relatorios'],
  ['größe', 'grosse'],
  ['ngày bắt đầu', 'ngay bat dau'],
  ['łódź', 'lodz'],
  ['データ', 'データ'],
  ['캠페인', '캠페인'],
])('without its accents %j is %j', (text, expected) => {
  expect(stripAccents(text)).toBe(expected);
});

describe('the currency in a header', () => {
  test.each([
    ['Amount spent (AUD)', 'Amount spent', 'AUD'],
    ['amount spent (aud)', 'amount spent', 'AUD'],
    ['Montant dÃ©pensÃ© (EUR)', 'Montant dépensé', 'EUR'],
    ['14 Day Total Sales (₹) ', '14 Day Total Sales', 'INR'],
    ['Vendite totali (€) 7 giorni', 'Vendite totali 7 giorni', 'EUR'],
    ['消化金額（JPY）', '消化金額', 'JPY'],
    ['費用（円）', '費用', 'JPY'],
    ['Custo (R$)', 'Custo', 'BRL'],
    ['Spend [USD]', 'Spend', 'USD'],
    ['Spend USD', 'Spend', 'USD'],
    ['Kosten in EUR', 'Kosten', 'EUR'],
    ['Kosten (in EUR)', 'Kosten', 'EUR'],
    ['Ausgaben €', 'Ausgaben', 'EUR'],
    ['Amount spent (ALL)', 'Amount spent', 'ALL'],
  ])('%j is %j in %s', (header, text, currency) => {
    expect(headerCurrency(header)).toEqual({ text, currency });
  });

  test.each([
    ['Cost ($)', 'Cost', '$'],
    ['Payment ($)', 'Payment', '$'],
    ['Kostnad (kr)', 'Kostnad', 'kr'],
    ['Cost (¥)', 'Cost', '¥'],
  ])('%j names a sign that several share', (header, text, currency) => {
    expect(headerCurrency(header)).toEqual({ text, currency });
  });

  test.each([
    'Clicks (all)',
    'CLICKS (ALL)',
    '14 Day Total Orders (#)',
    'Media Cost (Advertiser Currency)',
    'Total conversions (Checkout)',
    'Campaign (FR)',
    'World Cup',
    'Results top',
    'Cost',
    '',
  ])('%j names none', (header) => {
    expect(headerCurrency(header)).toEqual({ text: header, currency: '' });
  });
});
