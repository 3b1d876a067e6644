import type { Role } from '../role.ts';
import { isNewCustomer, isOtherRow, isRefundRow, isSaleRow, yesOrNo } from '../roles/kind-words.ts';
import { isCampaignState, isOfSalesOnly, keyOf, type StateKind, stateKind } from '../roles/state-words.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { Draft } from './draft.ts';

/** What is made of a sale by its state: `unknown` where no word of it is known. */
export type Fate = StateKind | 'unknown';

/** A column that says what became of each sale. */
export interface StateColumn {
  readonly column: number;
  /** The state of a row as written, `''` where it has none. */
  text(row: number): string;
  fate(row: number): Fate;
}

const flagRoles = ['undoneFlag', 'paidFlag', 'testFlag', 'liveFlag'] as const;
type FlagRole = (typeof flagRoles)[number];
const isFlagRole = (role: Role): role is FlagRole => flagRoles.some((flag) => flag === role);
const rolesOfStates: readonly Role[] = ['paymentStatus', 'status', ...flagRoles];

/** The columns that say of a table's sales what became of them; none where they speak of campaigns, or of nothing that is known. */
export function stateColumns(draft: Draft): readonly StateColumn[] {
  const { roles, shape, isCommission, areBills } = draft;
  if (shape === 'customers' || shape === 'books') return [];
  const isOfSales = shape === 'sales' || isCommission || roles.has('orderId') || roles.has('customer');
  // A bill that is not paid yet was spent, and one in an unknown state as well.
  if (areBills) return billStates(draft);
  return rolesOfStates
    .flatMap((role) => {
      const column = roles.get(role);
      if (column === undefined) return [];
      // Whether an invoice of what was spent is paid takes nothing from it.
      if (isFlagRole(role) && !isOfSales && !draft.areSales) return [];
      const states = isFlagRole(role) ? flagColumn(draft, column, role) : wordColumn(draft, column, isOfSales);
      return states ? [states] : [];
    })
    .concat(kindColumn(draft) ?? []);
}

/** Of bills only those do not count that failed or were cancelled. */
function billStates(draft: Draft): readonly StateColumn[] {
  return (['paymentStatus', 'status'] as const).flatMap((role) => {
    const column = draft.roles.get(role);
    const states = column === undefined ? null : wordColumn(draft, column, true);
    return states ? [{ ...states, fate: (row: number) => (states.fate(row) === 'undone' ? 'undone' : 'done') }] : [];
  });
}

function wordColumn({ body, options, account }: Draft, column: number, isOfSales: boolean): StateColumn | null {
  const cells = body.column(column);
  const texts = [...new Set(cells)].map((cell) => cellText(cell)).filter((text) => text !== '');
  const chosen = new Map(Object.entries(options.states ?? {}).map(([state, choice]) => [keyOf(state), choice]));
  const isFlag = texts.every((text) => yesOrNo(text) !== null);
  const areQuotes = body.keys.some(({ key }) => ofQuotes.test(key));
  const fates = new Map<string, Fate>();
  for (const text of texts) {
    const choice = chosen.get(keyOf(text));
    const known = isFlag
      ? yesOrNo(text)
        ? 'done'
        : 'open'
      : areQuotes && isSent.test(text)
        ? 'open'
        : stateKind(text);
    fates.set(text, choice === 'count' ? 'done' : choice === 'leave-out' ? 'undone' : (known ?? 'unknown'));
  }
  if (chosen.size === 0) {
    // `Won: yes` says it; `Status: yes` says nothing that is known.
    if (isFlag && !/won|gewonnen/.test(body.keys[column]!.key)) return null;
    // A customer's status is no state of the order.
    if (texts.every((text) => isNewCustomer(text) !== null) && !texts.some(isOfSalesOnly)) return null;
    const ofCampaigns = texts.some((text) => isCampaignState(text) && (fates.get(text) === 'unknown' || !isOfSales));
    if (ofCampaigns && !texts.some(isOfSalesOnly)) return null;
    if (!isOfSales && !texts.some(isOfSalesOnly)) return null;
  }
  const unknown = cells.filter((cell, row) => account.isOpen(row) && fates.get(cellText(cell)) === 'unknown').length;
  if (chosen.size === 0 && unknown > body.length / 2) return null;
  return {
    column,
    text: (row) => cellText(cells[row]),
    fate: (row) => fates.get(cellText(cells[row])) ?? 'done',
  };
}

/** An invoice that was sent is owed; a quote that was sent is none yet. */
const isSent = /^(sent|issued|versendet|gesendet|envoyé|enviado|enviada|inviato|inviata|verzonden|wysłan[aey])$/i;
const ofQuotes =
  /^(quote|quotation|estimate|proposal|angebot|offer|offerte|devis|presupuesto|orçamento|preventivo)([ s-]*(no|nr|id|number|nummer|date|datum|#))?\.?$/;

/** `Refunded: yes`, a day in `Cancelled at`, `Test: yes`; or `Paid: no`, `Livemode: no`. */
function flagColumn({ body, options }: Draft, column: number, role: FlagRole): StateColumn {
  const cells = body.column(column);
  const header = body.headers[column]!;
  const isSet = (row: number) => !isBlank(cells[row]) && yesOrNo(cellText(cells[row])) !== false;
  const saysSo = role === 'undoneFlag' || role === 'testFlag';
  const stands = (row: number) => isSet(row) === saysSo;
  const text = saysSo ? header : `not ${header}`;
  const choice = options.states?.[text];
  const fate = choice === 'count' ? 'done' : choice === 'leave-out' || role !== 'paidFlag' ? 'undone' : 'open';
  return {
    column,
    text: (row) => (stands(row) ? text : ''),
    fate: (row) => (stands(row) ? fate : 'done'),
  };
}

/** Rows of payments beside those of refunds, payouts and fees. */
function kindColumn({ body, roles, options }: Draft): StateColumn | null {
  const column = roles.get('rowType');
  if (column === undefined) return null;
  const cells = body.column(column);
  const chosen = new Map(Object.entries(options.states ?? {}).map(([state, choice]) => [keyOf(state), choice]));
  const fates = new Map<string, Fate>();
  for (const text of new Set(cells.map((cell) => cellText(cell)))) {
    const choice = chosen.get(keyOf(text));
    const isSold = text === '' || isSaleRow(text) || isRefundRow(text);
    fates.set(
      text,
      choice === 'count' || (!choice && isSold) ? 'done' : choice || isOtherRow(text) ? 'undone' : 'unknown',
    );
  }
  return { column, text: (row) => cellText(cells[row]), fate: (row) => fates.get(cellText(cells[row]))! };
}
