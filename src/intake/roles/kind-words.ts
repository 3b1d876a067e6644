import { plainText } from '../columns/plain-text.ts';
import { customerKindOf } from '../vocabulary/customer-kinds.ts';
import { lifecycleOf } from '../vocabulary/lifecycle.ts';
import { wordList } from '../vocabulary/word-list.ts';

const key = (text: string): string =>
  plainText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[_\s]+/g, ' ')
    .trim();

const keys = (text: string): ReadonlySet<string> => new Set(wordList(text).map(key));

const yes = keys(
  'true, yes, y, 1, x, ✓, ✔, ja, j, oui, sí, si, sì, sim, s, vero, prawda, tak, wahr, vrai, verdadero, はい, 是, да, evet',
);
const no = keys(
  'false, no, n, 0, -, ✗, nein, non, não, nao, falso, fałsz, nie, nee, falsch, faux, いいえ, 否, нет, hayır',
);

/** A cell that says yes or no; null where it says neither. A cell may be a value of the sheet as well as a word. */
export function yesOrNo(text: string): boolean | null {
  const word = key(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

const newWords = keys(`
  new, new customer, first, first time, first-time, first order, first purchase, acquired, acquisition, new buyer, new client, new business, newbusiness, nb, new logo, first time buyer
  neu, neukunde, neukundin, neue kundin, neuer kunde, erstkunde, erstbestellung, erstkäufer, neugeschäft
  nouveau, nouvelle, nouveau client, nouvelle cliente, première commande, premier achat, nouvelle affaire
  nuevo, nueva, nuevo cliente, cliente nuevo, primera compra, primer pedido, nuevo negocio
  novo, nova, novo cliente, cliente novo, primeira compra, primeiro pedido, novo negócio
  nuovo, nuova, nuovo cliente, cliente nuovo, primo acquisto, primo ordine, nuovo business
  nieuw, nieuwe, nieuwe klant, eerste bestelling, eerste aankoop
  nowy, nowa, nowe, nowy klient, pierwsze zamówienie, pierwszy zakup
  ny, ny kund, ny kunde, 新規, 新規顧客, 初回, 新客, 新客户, 신규, новый, yeni
`);
const oldWords = keys(`
  returning, returning customer, existing, existing customer, repeat, repeat customer, old, loyal, recurring, repeated, existing business, existingbusiness, renewal, upsell, upgrade, expansion, reorder, repeat buyer, known
  bestand, bestandskunde, bestandskundin, stammkunde, wiederkehrend, wiederkäufer, bestehend, altkunde, bestandsgeschäft, folgebestellung
  existant, existante, client existant, ancien, ancienne, fidèle, récurrent, client récurrent, revenant
  recurrente, cliente recurrente, existente, cliente existente, habitual, antiguo, repetido
  cliente antigo, antigo, retornante, recorrente, fiel
  di ritorno, ricorrente, cliente ricorrente, esistente, cliente esistente, abituale, vecchio, fedele, cliente di ritorno
  bestaand, bestaande, bestaande klant, terugkerend, terugkerende klant, vaste klant
  powracający, powracająca, stały, stały klient, istniejący, obecny, lojalny
  återkommande, befintlig, tilbagevendende, eksisterende, 既存, リピーター, リピート, 老客, 老客户, 기존, постоянный, повторный
`);

/** Whether a customer is new by a word of its kind; null where the word is not known. */
export function isNewCustomer(text: string): boolean | null {
  const kind = customerKindOf(text);
  if (kind) return kind === 'new';
  const word = key(text);
  if (newWords.has(word)) return true;
  if (oldWords.has(word)) return false;
  return yesOrNo(text);
}

const refundRows = keys(`
  refund, refunds, payment refund, refunded payment, return, chargeback, reversal, payment reversal, credit note, charge refund, partial refund, full refund, refund failure reversal, money back, payment_refund, credit memo, dispute, adjustment refund
  erstattung, rückerstattung, rückzahlung, gutschrift, retoure, storno, rückbuchung, rückgabe, stornierung
  remboursement, avoir, retour, rétrofacturation, annulation
  reembolso, devolución, abono, contracargo, nota de crédito
  devolução, estorno, chargeback, nota de crédito
  rimborso, reso, storno, nota di credito
  terugbetaling, retourzending, creditnota, terugboeking
  zwrot, zwrot pieniędzy, korekta, obciążenie zwrotne
  återbetalning, retur, refusion, kreditnota, 返金, 返品, 退款, 退货, 환불, возврат, iade
`);

/** Whether a row of this kind gives money back. */
export const isRefundRow = (text: string): boolean => refundRows.has(key(text));

const saleRows = keys(`
  sale, sales, charge, payment, order, purchase, invoice, transaction, express checkout payment, website payment, checkout, subscription payment, capture, website payments pro api solution, mobile payment, general payment, preapproved payment bill user payment, web accept payment received, order payment, pos
  verkauf, zahlung, bestellung, rechnung, kauf, umsatz, vente, paiement, commande, achat, facture, venta, pago, pedido, compra, factura, venda, pagamento, fatura, vendita, ordine, acquisto, fattura, verkoop, betaling, bestelling, aankoop, factuur, sprzedaż, płatność, zamówienie, zakup, faktura, köp, salg, 売上, 支払い, 销售, 付款, 판매, продажа, оплата, satış
`);

/** Whether a row of this kind is a sale. */
export const isSaleRow = (text: string): boolean => saleRows.has(key(text));

const otherRows = keys(`
  payout, payouts, transfer, fee, fees, withdrawal, general withdrawal, bank transfer, stripe fee, adjustment, reserve, reserve hold, hold, hold on balance for dispute investigation, release, topup, top up, currency conversion, general currency conversion, account correction, tax, stripe_fee, payout failure, advance, bank deposit to pp account, transfer to bank, authorization, void, cancellation of hold for dispute resolution, shipping label, interest, test
  auszahlung, überweisung, gebühr, gebühren, abhebung, umbuchung, virement, versement, frais, retrait, transferencia, comisión bancaria, comisión, retirada, pago a banco, transferência, taxa, saque, trasferimento, commissione, prelievo, bonifico, overboeking, uitbetaling, kosten, opname, wypłata, przelew, opłata, prowizja, utbetalning, avgift, 振込, 手数料
`);

/** Whether a row of this kind moves money that was sold elsewhere. */
export const isOtherRow = (text: string): boolean => otherRows.has(key(text));

const marketing =
  /marketing|advertis|\bads?\b|adwords|google ads|facebook|\bmeta\b|tiktok|linkedin|\bbing\b|\bppc\b|\bsem\b|\bseo\b|promotion|media ?spend|paid (search|social|media)|sponsor|influencer|affiliat|werb(ung|e|ekosten)|anzeigen|reklam|publici[td]|annonce|propaganda|pubblicit|reclame|advertentie|promocj|広告|マーケティング|広告宣伝|广告|推广|광고|реклам|маркетинг|pazarlama/iu;
/** Pay and rent of the people who do it are no media. */
const noMedia =
  /salar|wage|gehalt|gehälter|löhne|lohn|salaire|sueldo|stipend|payroll|pensja|wynagrodz|rent\b|miete|loyer|alquiler|prepaid|accrued|payable|receivable|verbindlich|forderung|revenue|income|umsatz|erlös/iu;
const income =
  /\bsales?\b(?! (tax|commission|salar))|revenue|turnover|\bincome\b(?! tax)|umsatzerlös|umsätze|^umsatz(?!steuer)|erlöse?\b|ventes?\b|chiffre d'affaires|produits des|ventas?\b|ingresos?\b|vendas?\b|receitas?\b|vendite\b|ricavi\b|omzet|opbrengst|verkopen|sprzedaż|przychod|przychód|försäljning|intäkter|salg|omsætning|売上|销售收入|매출|выручка|продажи/iu;
const noIncome =
  /tax|vat|steuer|tva|iva|btw|podatek|moms|discount|rabatt|receivable|forderung|deferred|unearned|cost of|wareneinsatz|coût|costo|kosten|koszt|commission|expense|aufwand|charges|interest|zins|intérêt/iu;

/** What an account of the general ledger is to marketing: what was spent, what was earned, or neither. */
export function accountKind(text: string): 'cost' | 'revenue' | null {
  if (marketing.test(text) && !noMedia.test(text)) return 'cost';
  return income.test(text) && !noIncome.test(text) ? 'revenue' : null;
}

const customerStages = keys(`
  customer, evangelist, won, closed won, closedwon, client, converted to customer, paying customer, active customer, customer won, sale, sold, signed
  kunde, gewonnen, kundin, neukunde, abgeschlossen und gewonnen, client gagné, gagné, gagnée, cliente, ganado, ganada, comprador, ganho, ganha, vinto, vinta, klant, klient, wygrany, wygrana, wygrane, zakończone sukcesem, kund, vunnen, 顧客, 受注, 客户, 成交, 고객, клиент
`);

/** Whether a stage of a lead says that it became a customer. */
export const isCustomerStage = (text: string): boolean =>
  customerStages.has(key(text)) || customerStages.has(plainKey(text)) || lifecycleOf(text) === 'customer';

/** `Closed - Won` and `5. Won (100 %)` are `closed won` and `won`. */
const plainKey = (text: string): string =>
  key(text)
    .replace(/[^\p{L}\p{M} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

const leadStages = keys(`
  lead, mql, sql, sal, subscriber, opportunity, marketing qualified lead, sales qualified lead, new, open, contacted, working, qualified, unqualified, disqualified, nurturing, connected, attempted to contact, in progress, open deal, bad timing, prospect, interested, not interested, demo, proposal, lost, closed lost, converted, recycled, other, evangelist, negotiation, no answer, meeting, quote sent, marketingqualifiedlead, salesqualifiedlead, marketing qualified, sales qualified, open - not contacted, working - contacted, closed - converted, closed - not converted, pql, cold, warm, hot, customer, won, closed won, inquiry, engaged
  neu, offen, kontaktiert, qualifiziert, unqualifiziert, interessent, in bearbeitung, verloren, nicht qualifiziert, angebot, kunde, gewonnen, abonnent
  nouveau, contacté, qualifié, non qualifié, en cours, perdu, prospect, client, gagné, abonné, opportunité, piste
  nuevo, contactado, cualificado, calificado, no cualificado, en proceso, perdido, oportunidad, cliente, ganado, suscriptor, interesado
  novo, contatado, contactado, qualificado, não qualificado, em andamento, oportunidade, ganho, assinante, desqualificado
  nuovo, contattato, qualificato, non qualificato, in corso, perso, opportunità, vinto, iscritto
  nieuw, gecontacteerd, gekwalificeerd, niet gekwalificeerd, in behandeling, verloren, klant, gewonnen, kans, abonnee
  nowy, skontaktowany, zakwalifikowany, niezakwalifikowany, w toku, utracony, klient, wygrany, szansa, subskrybent, przegrany
`);

/** Whether a word is a stage of a lead's way to a customer. */
export const isLeadStage = (text: string): boolean => leadStages.has(key(text));
