import { describe, expect, it } from 'vitest';
import { sums } from '../table-of.ts';
import { finding, held, read } from './read.ts';

describe('refunds', () => {
  it('in a column are taken off, and the three sums are said', () => {
    const reading = read(`
Date|Order ID|Customer|Channel|Order value|Discount|Shipping|Tax|Refund
2025-03-01|1|A|Google|120|10|5|19|0
2025-03-02|2|B|Meta|200|0|5|38|80`);
    expect(sums(reading)).toMatchObject({ revenue: 240, orders: 2 });
    expect(finding(reading, 'refunds-deducted')).toMatchObject({ details: { gross: 320, refunds: 80, net: 240 } });
    expect(reading.setAside).toMatchObject([{ row: 3, reason: 'refunds-deducted', amounts: { revenue: 80 } }]);
    expect(
      sums(read('Date|Channel|Revenue|Refunds\n2025-03-01|A|120.5|80.5', { columns: { refund: null } })).revenue,
    ).toBe(120.5);
  });

  it.each([
    ['below zero', 'Date|Channel|Revenue|Cost|Refunds\n2025-03-01|A|1000|5|-100\n2025-03-02|A|500|5|0'],
    ['de', 'Datum|Kanal|Umsatz|Kosten|Erstattung\n01.03.2025|A|1.000,00|5|100,00\n14.03.2025|A|500,00|5|'],
    ['fr', 'Date|Canal|Chiffre d’affaires|Coût|Montant remboursé\n2025-03-01|A|1000|5|100\n2025-03-02|A|500|5|'],
    ['es', 'Fecha|Canal|Ingresos|Gasto|Importe reembolsado\n2025-03-01|A|1000|5|100\n2025-03-02|A|500|5|0'],
    ['pt', 'Data|Canal|Receita|Custo|Valor reembolsado\n2025-03-01|A|1000|5|100\n2025-03-02|A|500|5|0'],
    ['it', 'Data|Canale|Ricavi|Costi|Importo rimborsato\n2025-03-01|A|1000|5|100\n2025-03-02|A|500|5|0'],
    ['nl', 'Datum|Kanaal|Omzet|Kosten|Terugbetaald bedrag\n2025-03-01|A|1000|5|100\n2025-03-02|A|500|5|0'],
    ['pl', 'Data|Kanał|Przychód|Koszt|Kwota zwrotu\n2025-03-01|A|1000|5|100\n2025-03-02|A|500|5|0'],
  ])('are known: %s', (_, text) => {
    expect(sums(read(text))).toEqual({ revenue: 1400, cost: 10 });
  });

  it('under a word that nobody knows are asked about, and taken off by one choice', () => {
    const text = `
Date|Order ID|Channel|Order value|Kompenzo
2025-03-01|1|A|120.50|0
2025-03-02|2|A|200.00|80.25
2025-03-03|3|A|60.10|60.10
2025-03-04|4|A|90.00|0`;
    expect(finding(read(text), 'money-left-out')).toMatchObject({ column: 'Kompenzo', details: { sum: 140.35 } });
    const chosen = read(text, { columns: { refund: 'Kompenzo' } });
    expect(sums(chosen).revenue).toBe(330.25);
    expect(finding(chosen, 'money-left-out')).toBeUndefined();
  });

  it('are not suspected in a share of each sale, nor in what every sale has', () => {
    const every = 'Date|Order ID|Channel|Order value|Gubla\n2025-03-01|1|A|120.50|4.95\n2025-03-02|2|A|60.10|2.20';
    expect(
      finding(read(`${every}\n2025-03-03|3|A|90.00|5.10\n2025-03-04|4|A|80.00|3.10`), 'money-left-out'),
    ).toBeUndefined();
    expect(
      finding(read(`${every}\n2025-03-03|3|A|90.00|0\n2025-03-04|4|A|80.00|100.10`), 'money-left-out'),
    ).toBeUndefined();
  });

  it('are not taken off again where revenue is net of them', () => {
    const net = read(`
Day|Gross revenue|Discounts|Returns|Net revenue
2025-03-01|1000|-50|-100|850
2025-03-02|500|0|0|500
2025-03-03|800|-30|-50|720`);
    expect(sums(net).revenue).toBe(2070);
    expect(finding(net, 'refunds-in-net')).toMatchObject({ details: { proof: 'sum', refunds: 150 } });
    const named = read('Date|Channel|Net sales|Returns\n2025-03-01|A|850|-100.5\n2025-03-02|A|500|0');
    expect(sums(named).revenue).toBe(1350);
    expect(finding(named, 'refunds-in-net')).toMatchObject({ details: { proof: 'words' } });
  });

  it('of a refunded order are taken off once, by its state or by its amount', () => {
    const reading = read(`
id|Created (UTC)|Amount|Amount Refunded|Currency|Status|Customer Email
ch_1|2025-03-01|120.00|0.00|eur|Paid|a@b.c
ch_2|2025-03-02|80.00|80.00|eur|Refunded|b@b.c
ch_3|2025-03-03|60.00|0.00|eur|Refunded|c@b.c
ch_4|2025-03-04|50.00|0.00|eur|Failed|d@b.c`);
    expect(sums(reading).revenue).toBe(120);
    expect(held(reading)).toEqual(['4 state-left-out', '5 state-left-out']);
  });

  it('in rows are taken off whichever way they are written, and payouts are none', () => {
    const below = read(`
id|Type|Amount|Fee|Currency|Created (UTC)
t1|charge|120.00|3.78|eur|2025-03-01
t2|charge|80.00|2.62|eur|2025-03-02
t3|refund|-80.00|0|eur|2025-03-03
t4|payout|-113.60|0|eur|2025-03-05`);
    expect(sums(below)).toMatchObject({ revenue: 120, orders: 2 });
    expect(held(below)).toEqual(['5 state-left-out']);
    const above = read(`
Date|Order ID|Type|Amount|Channel
2025-03-01|1|sale|100|Google
2025-03-02|2|sale|200|Meta
2025-03-04|2|refund|200|Meta`);
    expect(sums(above)).toMatchObject({ revenue: 100, orders: 2 });
    expect(finding(above, 'refund-rows')).toMatchObject({ details: { gross: 300, refunds: 200, net: 100, turned: 1 } });
  });

  it('in a row of its own keep the sale that was refunded, which would be taken off twice', () => {
    const reading = read(`
Date|Type|Status|Currency|Gross|From Email Address|Transaction ID
2025-03-01|Website Payment|Completed|USD|100.00|a@b.c|T1
2025-03-14|Website Payment|Refunded|USD|50.00|b@b.c|T2
2025-03-15|Payment Refund|Completed|USD|-50.00|b@b.c|T3`);
    expect(sums(reading).revenue).toBe(100);
    expect(reading.counts.heldBack).toBe(0);
  });

  it('are asked about where they may count returns, or where their signs differ', () => {
    const counts = read('Date|Channel|Revenue|Returns\n2025-03-01|A|1000|2\n2025-03-02|A|500|1');
    expect(sums(counts).revenue).toBe(1500);
    expect(finding(counts, 'ambiguous-column')).toMatchObject({ column: 'Returns', details: { field: 'refund' } });
    const signs = read('Date|Channel|Revenue|Refund\n2025-03-01|A|1000|100\n2025-03-02|A|500|-50');
    expect(sums(signs).revenue).toBe(1500);
    expect(finding(signs, 'refund-signs')).toMatchObject({ count: 2, details: { refunds: 150 } });
  });
});
