import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/intake/campaign-rows.ts';
import { headerKey } from '../../../src/intake/columns/header-key.ts';
import { phraseNames } from '../../../src/intake/mapping/header-phrase.ts';
import { isRatio } from '../../../src/intake/vocabulary/ratio-words.ts';

const measures: readonly Measure[] = ['cost', 'revenue', 'impressions', 'clicks', 'conversions', 'leads', 'orders'];

const readAs = (header: string, isMoney: boolean): Measure[] => {
  const { key } = headerKey(header);
  return isRatio(key) ? [] : measures.filter((measure) => phraseNames(measure, header, key, () => isMoney));
};

describe('a phrase of a header over money', () => {
  it.each<[Measure, string]>([
    ['cost', 'Werbekosten netto'],
    ['cost', 'Mediekostnad netto'],
    ['cost', 'Inversión total en medios (€)'],
    ['cost', 'Wydatki na reklamę netto'],
    ['cost', 'Расходы на рекламу без НДС'],
    ['cost', 'إجمالي تكلفة الحملة'],
    ['cost', '总消耗'],
    ['revenue', 'Valor de las ventas (€)'],
    ['revenue', 'Ventas con IVA'],
    ['revenue', 'CA magasin'],
    ['revenue', 'Onlineumsatz brutto'],
    ['revenue', 'Omsætning ekskl. moms'],
    ['revenue', 'Wartość zamówień brutto'],
    ['revenue', 'EC売上'],
    ['revenue', '총 매출액'],
  ])('is %s: %s', (measure, header) => {
    expect(readAs(header, true)).toEqual([measure]);
  });
});

describe('a phrase over whole numbers', () => {
  it.each<[Measure, string]>([
    ['orders', 'Nombre de ventes'],
    ['orders', 'Cantidad de pedidos'],
    ['orders', 'Liczba zamówień'],
    ['clicks', 'Antal klik'],
    ['leads', 'Количество заявок'],
  ])('is %s: %s', (measure, header) => {
    expect(readAs(header, false)).toEqual([measure]);
  });
});

it.each([
  'Coût par clic',
  'Coût des marchandises vendues',
  'Coût d’achat',
  'Umsatz je Bestellung',
  'Umsatz Vorjahr',
  'CA N-1',
  'Presupuesto restante',
  'Costo de ventas',
  'Costo de envío',
  'Objetivo de ventas',
  'Receita prevista',
  'Fatturato anno precedente',
  'Omzet vorig jaar',
  'Geplande kosten',
  'Koszt dostawy',
  'Genomsnittlig kostnad',
  'Tıklama başına maliyet',
  'Себестоимость',
  'Выручка план',
  'متوسط التكلفة',
  'Pipeline revenue',
  'Lost sales',
  'Spend left',
])('is no amount that counts: %s', (header) => {
  expect(readAs(header, true)).toEqual([]);
});

it('is nothing that was sold where it counts them, and money is below', () => {
  expect(readAs('Nombre de ventes', true)).toEqual([]);
});
