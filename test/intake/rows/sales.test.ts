import { describe, expect, it } from 'vitest';
import { byChannel, sums } from '../table-of.ts';
import { finding, held, read } from './read.ts';

describe('orders', () => {
  it('are counted with their total, their channel and who is new', () => {
    const reading = read(
      `
order_id,order_date,month,quantity,subtotal,discount,discount_code,total,attribution_channel,customer_type
A-1,2025-04-16,2025-04,1,385,0,,385,paid_social,new
A-2,2025-04-02,2025-04,1,385,38.5,HELLO,346.5,paid_social,new
A-3,2025-04-19,2025-04,1,385,0,,385,email,returning`.replaceAll(',', '|'),
    );
    expect(reading.shape).toBe('sales');
    expect(sums(reading)).toEqual({ revenue: 1116.5, orders: 3, newCustomers: 2 });
    expect(byChannel(reading, 'revenue')).toEqual({ paid_social: 731.5, email: 385 });
  });

  it('that nearly come to what those above came to are no totals: they have numbers of their own', () => {
    const orders = `
Date|Order ID|Channel|Sales|Refunded|Notes
2025-01-12|SO-81|Meta|389.70|389.70|
2025-01-14|SO-82|Google|250.10|0.00|by phone
2025-01-16|SO-83|Google|502.60|0.00|
2025-01-18|SO-84|Meta|395.00|0.00|gift
2025-01-20|SO-85|Google|108.75|0.00|gift`;
    const reading = read(orders);
    expect(held(reading)).toEqual([]);
    expect(sums(reading)).toEqual({ revenue: 1256.45, orders: 5 });
    const total = read(`${orders}\n|Somme toute|Somme toute|1646.15|389.70|`);
    expect(sums(total)).toEqual({ revenue: 1256.45, orders: 5 });
  });

  it('with an item in each row count their total once', () => {
    const reading = read(`
Order Number|Order Status|Order Date|Email (Billing)|Order Subtotal Amount|Order Shipping Amount|Order Total Amount|Item Name|Quantity|Item Cost
2001|Completed|2025-03-01 10:00|a@x.com|100|5|105|Shoe|1|60
2001|Completed|2025-03-01 10:00|a@x.com|100|5|105|Sock|2|20
2002|Completed|2025-03-02 10:00|b@x.com|50|5|55|Sock|1|50
2003|Completed|2025-03-04 10:00|a@x.com|30|5|35|Hat|1|30`);
    expect(sums(reading)).toEqual({ revenue: 195, orders: 3, newCustomers: 2 });
    expect(held(reading)).toEqual(['3 order-total-repeated']);
    expect(reading.columns.cost).toBeUndefined();
  });

  it('with what each item came to add it up', () => {
    const reading = read(`
Order ID|Date|Quantity|Unit price|Total|Source
1|2025-03-01|2|10|20|google
1|2025-03-01|1|20|20|google
2|2025-03-02|1|15|15|meta`);
    expect(sums(reading)).toMatchObject({ revenue: 55, orders: 2 });
  });

  it.each([
    ['en', 'Date|Product|Quantity|Unit price|Source\n2025-03-01|Shoe|2|50.00|google\n2025-03-02|Sock|5|4.50|meta'],
    ['de', 'Datum|Produkt|Menge|Einzelpreis|Kanal\n01.03.2025|Schuh|2|50,00|google\n14.03.2025|Socke|5|4,50|meta'],
    ['fr', 'Date|Produit|Quantité|Prix unitaire|Canal\n2025-03-01|A|2|50.00|google\n2025-03-02|B|5|4.50|meta'],
    ['es', 'Fecha|Producto|Cantidad|Precio unitario|Canal\n2025-03-01|A|2|50.00|google\n2025-03-02|B|5|4.50|meta'],
    ['pt', 'Data|Produto|Quantidade|Preço unitário|Canal\n2025-03-01|A|2|50.00|google\n2025-03-02|B|5|4.50|meta'],
    ['it', 'Data|Prodotto|Quantità|Prezzo unitario|Canale\n2025-03-01|A|2|50.00|google\n2025-03-02|B|5|4.50|meta'],
    ['nl', 'Datum|Product|Aantal|Stukprijs|Kanaal\n2025-03-01|A|2|50.00|google\n2025-03-02|B|5|4.50|meta'],
    ['pl', 'Data|Produkt|Ilość|Cena jednostkowa|Kanał\n2025-03-01|A|2|50.00|google\n2025-03-02|B|5|4.50|meta'],
  ])('come to quantity × price where nothing says what they came to (%s)', (_, text) => {
    const reading = read(text);
    expect(sums(reading)).toEqual({ revenue: 122.5 });
    expect(byChannel(reading, 'revenue')).toEqual({ google: 100, meta: 22.5 });
    expect(finding(reading, 'computed-revenue')).toBeDefined();
  });

  it('hold a row whose quantity cannot be read', () => {
    const reading = read(
      `Date|Product|Quantity|Unit price\n2025-03-01|Shoe|two|50.00\n${'2025-03-02|Sock|5|4.00\n'.repeat(5)}`,
    );
    expect(held(reading)).toEqual(['2 unreadable-amount']);
  });

  it.each([
    ['is_first_order', 'true', 'false'],
    ['New customer', 'yes', 'no'],
    ['Neukunde', 'ja', 'nein'],
    ['Nouveau client', 'oui', 'non'],
    ['Cliente nuevo', 'sí', 'no'],
    ['Primeira compra', 'sim', 'não'],
    ['Primo ordine', 'sì', 'no'],
    ['Nieuwe klant', 'ja', 'nee'],
    ['Pierwsze zamówienie', 'tak', 'nie'],
    ['New or returning', 'New', 'Returning'],
    ['Kundentyp', 'Neukunde', 'Bestandskunde'],
  ])('of new customers are told by %s', (header, yes, no) => {
    const reading = read(
      `Order ID|Date|Total|${header}\n1|2025-03-01|100|${yes}\n2|2025-03-02|50|${no}\n3|2025-03-03|70|${yes}`,
    );
    expect(sums(reading)).toEqual({ revenue: 220, orders: 3, newCustomers: 2 });
  });

  it('of customers seen before are not of new ones, and that rests on the first day of the file', () => {
    const reading = read(
      'Order no|Date|Customer|Total\n3|2025-03-09|Ann|70\n1|2025-03-01|ann|100\n2|2025-03-02|Bob|50',
    );
    expect(sums(reading)).toEqual({ revenue: 220, orders: 3, newCustomers: 2 });
    expect([...reading.rows.measures.newCustomers]).toEqual([0, 1, 1]);
    expect(finding(reading, 'first-seen-customers')).toMatchObject({ count: 2, details: { from: 45717 } });
    const off = read('Order no|Date|Customer|Total\n1|2025-03-01|A|100', { columns: { customer: null } });
    expect(sums(off)).toEqual({ revenue: 100, orders: 1 });
  });

  it('ask what a cost in them is, and what an invoice of others is stays a question', () => {
    const goods = read('Order ID|Date|Total|Cost\n1|2025-03-01|100|40\n2|2025-03-02|50|20');
    expect(sums(goods)).toEqual({ revenue: 150, orders: 2 });
    expect(finding(goods, 'ambiguous-column')).toMatchObject({ column: 'Cost', details: { field: 'cost' } });
    const paid = read('Invoice|Date|Vendor|Amount\n1|2025-03-01|Google|100\n2|2025-03-02|Meta|50');
    expect(paid.refused).toBe('no-cost-and-revenue');
  });
});

describe('deals', () => {
  it('count what was won, on the day it was', () => {
    const reading = read(`
Opportunity Name|Account Name|Amount|Stage|Close Date|Created Date|Lead Source|Type
A|Acme|10000|Closed Won|3/31/2025|1/5/2025|Google Ads|New Business
B|Beta|8000|Closed Lost|3/14/2025|1/6/2025|Webinar|New Business
C|Acme|4000|Closed Won|4/20/2025|2/6/2025|Google Ads|Existing Business
D|Delta|6000|Negotiation|6/30/2025|3/1/2025|Meta|New Business`);
    expect(sums(reading)).toEqual({ revenue: 14_000, orders: 2, newCustomers: 1 });
    expect(held(reading)).toEqual(['3 state-left-out', '5 state-open']);
    expect(reading.columns.date).toBe('Close Date');
    expect(reading.shape).toBe('sales');
  });
});

describe('the books', () => {
  it.each([
    [
      'en',
      'Date|Account|Debit|Credit\n2025-03-01|Marketing – Google Ads|1200|\n2025-03-05|Advertising|800|\n2025-03-07|Advertising||50\n2025-03-09|Sales revenue||9000\n2025-03-10|Salaries|4000|',
    ],
    [
      'de',
      'Buchungsdatum|Kontobezeichnung|Soll|Haben\n01.03.2025|Werbekosten|1200,00|\n14.03.2025|Werbung|800,00|50,00\n15.03.2025|Umsatzerlöse 19 %||9000,00\n16.03.2025|Gehälter|4000,00|',
    ],
    [
      'fr',
      'Date|Compte|Débit|Crédit\n2025-03-01|Publicité|2000|50\n2025-03-09|Ventes de marchandises||9000\n2025-03-10|Salaires|4000|',
    ],
    ['es', 'Fecha|Cuenta|Debe|Haber\n2025-03-01|Publicidad|2000|50\n2025-03-09|Ventas||9000\n2025-03-10|Sueldos|4000|'],
    [
      'it',
      'Data|Conto|Dare|Avere\n2025-03-01|Pubblicità|2000|50\n2025-03-09|Ricavi vendite||9000\n2025-03-10|Stipendi|4000|',
    ],
    [
      'pl',
      'Data|Konto|Wn|Ma\n2025-03-01|Reklama|2000|50\n2025-03-09|Przychody ze sprzedaży||9000\n2025-03-10|Wynagrodzenia|4000|',
    ],
  ])('are cost on accounts of marketing and revenue on those of sales, and the rest is named (%s)', (_, text) => {
    const reading = read(text);
    expect(reading.shape).toBe('books');
    expect(sums(reading)).toEqual({ cost: 1950, revenue: 9000 });
    expect(finding(reading, 'account-not-read')).toMatchObject({ count: 1, details: { balances: ['4000'] } });
    expect(reading.counts.heldBack).toBe(1);
  });

  it('without an account of either are not read', () => {
    expect(read('Date|Account|Debit|Credit\n2025-03-01|Bank|5|\n2025-03-02|Salaries|7|').refused).toBe(
      'no-cost-and-revenue',
    );
  });
});
