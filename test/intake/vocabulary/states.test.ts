import { expect, it } from 'vitest';
import { type State, stateOf } from '../../../src/intake/vocabulary/states.ts';

it.each<readonly [State, string]>([
  [
    'counts',
    'completed|Paid|Fulfilled|Unfulfilled|wc-completed|CLOSED WON|closedwon|Succeeded|captured|Partially shipped|payment_received',
  ],
  [
    'counts',
    'bezahlt|Abgeschlossen|payée|paye|Expédiée|pagado|Entregado|concluído|Faturada|evaso|consegnato|betaald|verzonden',
  ],
  ['counts', 'zrealizowane|opłacone|Wygrana|Gewonnen|gagné|ganado|ganho|vinto|gewonnen|完了|已完成'],
  ['pending', 'Pending|open|on-hold|On hold|ON_HOLD|processing|Authorized|requires_payment_method'],
  ['pending', 'offen|in Bearbeitung|en attente|pendiente|pendente|in attesa|in behandeling|oczekujące|W toku|保留中'],
  [
    'lost',
    'Cancelled|canceled|unpaid|failed|VOIDED|declined|rejected|Lost|chargeback|expired|test|Closed lost|abandoned cart',
  ],
  [
    'lost',
    'storniert|Abgelehnt|annulée|Échoué|cancelado|rechazado|recusado|annullato|geannuleerd|anulowane|失注|已取消',
  ],
  ['refunded', 'refunded|Returned|erstattet|remboursé|reembolsado|devolvido|rimborsato|terugbetaald|zwrócone|已退款'],
  [
    'partly-refunded',
    'partially_refunded|Partially refunded|teilweise erstattet|partiellement remboursée|reembolso parcial',
  ],
  [
    'partly-refunded',
    'parcialmente reembolsado|parzialmente rimborsato|gedeeltelijk terugbetaald|częściowo zwrócone|部分退款',
  ],
  ['counts', '4. Closed Won|Order completed|Payment_completed|Completed (manual)'],
  ['lost', 'Cancelled by customer|Cancelled (out of stock)|Payment failed|Declined - insufficient funds'],
])('takes as %s what says so: %s', (state, texts) => {
  expect(texts.split('|').map((text) => [text, stateOf(text)])).toEqual(texts.split('|').map((text) => [text, state]));
});

it.each(['', 'closed', 'Enabled', 'Paused', 'Google', '12', 'Paid social', 'Completed registration', 'not a state'])(
  'takes %s as no state',
  (text) => {
    expect(stateOf(text)).toBeNull();
  },
);
