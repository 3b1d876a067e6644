import { describe, expect, it } from 'vitest';
import { keyOf, stateKind, stateTerms } from '../../../src/intake/roles/state-words.ts';
import { valuesFor } from '../../../src/intake/vocabulary/words-for.ts';
import { findProblems } from '../../../src/problems/find-problems.ts';
import { sums } from '../table-of.ts';
import { finding, held, read } from './read.ts';

describe('states of sales', () => {
  it('leave out what was cancelled, and keep what was spent in the same row', () => {
    const reading = read(`
Date|Order|Status|Revenue (EUR)|Spend (EUR)
2025-03-01|71|completed|100|10
2025-03-02|72|cancelled|300|10
2025-03-03|73|failed|500|10
2025-03-04|74|completed|50|10`);
    expect(sums(reading)).toEqual({ cost: 40, revenue: 150, orders: 2 });
    expect(reading.counts).toEqual({ read: 4, used: 4, totals: 0, heldBack: 0 });
    expect(reading.setAside).toEqual([
      { row: 3, reason: 'state-left-out', amounts: { revenue: 300 }, currency: 'EUR' },
      { row: 4, reason: 'state-left-out', amounts: { revenue: 500 }, currency: 'EUR' },
    ]);
    expect(finding(reading, 'state-left-out')).toMatchObject({
      count: 2,
      details: { states: ['failed', 'cancelled'], revenue: ['500', '300'], countedStates: ['completed'] },
    });
  });

  it('hold the commission of an affiliate with its sale', () => {
    const reading = read(`
ID|Transaction Date|Publisher|Sale Amount|Commission Amount|Currency|Status
1|2025-03-01|Voucher A|100.00|8.00|GBP|approved
2|2025-03-02|Blog B|250.00|20.00|GBP|declined
3|2025-03-03|Blog B|60.00|4.80|GBP|pending`);
    expect(sums(reading)).toEqual({ cost: 8, revenue: 100, orders: 1 });
    expect(reading.shape).toBe('campaigns');
    expect(reading.columns).toMatchObject({ cost: 'Commission Amount', campaign: 'Publisher' });
    expect(reading.held).toMatchObject([
      { row: 3, reason: 'state-left-out', amounts: { revenue: 250, cost: 20 } },
      { row: 4, reason: 'state-open', amounts: { revenue: 60, cost: 4.8 } },
    ]);
  });

  it.each([
    [
      'de',
      'Bestellnummer|Bestelldatum|Status|Gesamtbetrag\n1|01.03.2025|abgeschlossen|10,50 €\n2|14.03.2025|storniert|20,00 €\n3|15.03.2025|ausstehend|30,00 €',
    ],
    [
      'fr',
      'N° de commande|Date de commande|Statut|Montant total\n1|2025-03-01|Terminée|10.50\n2|2025-03-02|Annulée|20\n3|2025-03-03|En attente|30',
    ],
    [
      'es',
      'Número de pedido|Fecha del pedido|Estado|Importe total\n1|2025-03-01|Pagado|10.50\n2|2025-03-02|Cancelado|20\n3|2025-03-03|Pendiente|30',
    ],
    [
      'pt',
      'Número do pedido|Data do pedido|Status|Valor total\n1|2025-03-01|Aprovado|10.50\n2|2025-03-02|Estornado|20\n3|2025-03-03|Aguardando pagamento|30',
    ],
    [
      'it',
      'Numero ordine|Data ordine|Stato|Importo totale\n1|2025-03-01|Spedito|10.50\n2|2025-03-02|Annullato|20\n3|2025-03-03|In attesa|30',
    ],
    [
      'nl',
      'Ordernummer|Besteldatum|Orderstatus|Totaalbedrag\n1|2025-03-01|Voltooid|10.50\n2|2025-03-02|Geannuleerd|20\n3|2025-03-03|In behandeling|30',
    ],
    [
      'pl',
      'Nr zamówienia|Data zamówienia|Status zamówienia|Wartość zamówienia\n1|2025-03-01|zrealizowane|10.50\n2|2025-03-02|anulowane|20\n3|2025-03-03|oczekujące|30',
    ],
    [
      'WooCommerce',
      'Order Number|Order Date|Order Status|Order Total Amount\n1|2025-03-01|wc-completed|10.50\n2|2025-03-02|wc-cancelled|20\n3|2025-03-03|wc-on-hold|30',
    ],
  ])('are known in %s', (_, text) => {
    const reading = read(text);
    expect(sums(reading)).toMatchObject({ revenue: 10.5, orders: 1 });
    expect(held(reading)).toEqual(['3 state-left-out', '4 state-open']);
  });

  it('that are not known are asked about, and follow the answer', () => {
    const text = `
Order ID|Date|Total|Status
1|2025-03-01|100|paid
2|2025-03-02|50|parked
3|2025-03-05|70|paid`;
    expect(held(read(text))).toEqual(['3 state-unknown']);
    expect(sums(read(text, { states: { parked: 'count' } })).revenue).toBe(220);
    expect(held(read(text, { states: { Parked: 'leave-out' } }))).toEqual(['3 state-left-out']);
    const [problem] = findProblems({ readings: [read(text)], rates: {}, currency: '' }).filter(
      ({ code }) => code === 'state-unknown',
    );
    expect(problem?.message).toContain('“parked” (1 row, 50.00)');
    expect(problem?.fixes?.map(({ does }) => does)).toEqual([
      [{ is: 'option', path: ['states', 'parked'], value: 'count' }],
      [{ is: 'option', path: ['states', 'parked'], value: 'leave-out' }],
    ]);
  });

  it('of which none is known count all, and that is said', () => {
    const reading = read('Order ID|Date|Total|Status\n1|2025-03-01|100|A1\n2|2025-03-02|50|B2');
    expect(sums(reading).revenue).toBe(150);
    expect(finding(reading, 'states-unread')).toMatchObject({
      details: { states: ['A1', 'B2'], revenue: ['100', '50'] },
    });
  });

  it.each([
    'Date|Campaign|Status|Spend|Revenue\n2025-03-01|A|Active|10|20\n2025-03-02|B|Paused|10|20\n2025-03-03|C|Ended|10|20',
    'Date|Campaign|Status|Spend|Revenue\n2025-03-01|A|Completed|10|20\n2025-03-02|B|Cancelled|10|20\n2025-03-03|C|Draft|10|20',
    'Date|Campaign|Status|Spend|Revenue|Clicks\n2025-03-01|A|Learning|10|20|1\n2025-03-02|B|Removed|10|20|1\n2025-03-03|C|Not delivering|10|20|1',
  ])('of campaigns change nothing: %s', (text) => {
    const reading = read(text);
    expect(sums(reading)).toMatchObject({ cost: 30, revenue: 60 });
    expect(reading.setAside).toEqual([]);
  });

  it('are told by a payment as well as by an order, and by a flag', () => {
    const both =
      'Order ID|Date|Total|Order status|Payment status\n1|2025-03-01|100|completed|paid\n2|2025-03-02|50|completed|refunded';
    expect(held(read(both))).toEqual(['3 state-left-out']);
    expect(held(read('Order no|Date|Total|Cancelled\n1|2025-03-01|100|no\n2|2025-03-02|50|yes'))).toEqual([
      '3 state-left-out',
    ]);
    expect(held(read('Order no|Date|Total|Cancelled at\n1|2025-03-01|100|\n2|2025-03-02|50|2025-03-04'))).toEqual([
      '3 state-left-out',
    ]);
    expect(held(read('Order no|Date|Total|Paid?\n1|2025-03-01|100|yes\n2|2025-03-02|50|no'))).toEqual(['3 state-open']);
  });

  it('of a row that somebody decided about change nothing', () => {
    const text = 'Order ID|Date|Total|Status\n1|2025-03-01|100|paid\n2|2025-03-02|50|cancelled';
    const free = read(text, { columns: { status: null } });
    expect(sums(free).revenue).toBe(150);
  });

  it('have one meaning each', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [kind, terms] of Object.entries(stateTerms)) {
      for (const word of valuesFor(...terms)) {
        const key = keyOf(word);
        if (seen.has(key) && seen.get(key) !== kind) twice.push(word);
        seen.set(key, kind);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each([
    ['5 - Closed Won (100%)', 'done'],
    ['Closed – Lost to competitor', 'undone'],
    ['wc-refunded', 'undone'],
    ['PARTIALLY_REFUNDED', 'part'],
    ['Awaiting shipment label', 'open'],
    ['not cancelled', null],
    ['blue', null],
  ])('%s is %s', (state, kind) => {
    expect(stateKind(state)).toBe(kind);
  });
});
