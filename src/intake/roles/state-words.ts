import { plainText } from '../columns/plain-text.ts';
import { type State, stateOf } from '../vocabulary/states.ts';
import { wordList } from '../vocabulary/word-list.ts';

/** What a state does to a sale. `part` is a sale of which a part was given back; `open` may still come. */
export type StateKind = 'done' | 'part' | 'undone' | 'open';

/** States of orders, payments, deals and affiliate sales, one line a language: en, de, fr, es, pt, it, nl, pl, others. */
export const statesByKind: Readonly<Record<StateKind, readonly string[]>> = {
  done: wordList(`
    completed, complete, paid, succeeded, success, successful, captured, settled, fulfilled, shipped, delivered, approved, confirmed, accepted, won, closed won, closedwon, close won, closed-won, validated, locked, cleared, invoiced, sold, payment received, paid out, active customer, deal won, signed, contract signed, customer, partially shipped, partially fulfilled, dispatched, picked up, collected, finished, processed, unfulfilled, available, charged, qualified sale, payed, authorised and captured
    abgeschlossen, bezahlt, erledigt, erfolgreich, versandt, versendet, verschickt, geliefert, zugestellt, ausgeliefert, bestätigt, genehmigt, gewonnen, abgeschlossen und gewonnen, geschlossen und gewonnen, fertig, akzeptiert, freigegeben, unterschrieben, fakturiert, zahlung erhalten
    terminé, terminée, payé, payée, réussi, réussie, expédié, expédiée, livré, livrée, confirmé, confirmée, approuvé, approuvée, validé, validée, gagné, gagnée, fermé gagné, conclu, conclue, accepté, acceptée, signé, complété, complétée, effectué, remporté
    completado, completada, completo, pagado, pagada, exitoso, enviado, enviada, entregado, entregada, confirmado, confirmada, aprobado, aprobada, ganado, ganada, cerrado ganado, cierre ganado, finalizado, aceptado, validado, cobrado
    concluído, concluída, concluido, pago, paga, sucesso, entregue, aprovado, aprovada, ganho, ganha, fechado ganho, fechado e ganho, finalizada, aceito, vendido, vendida, faturado
    completato, completata, pagato, pagata, riuscito, spedito, spedita, consegnato, consegnata, confermato, confermata, approvato, approvata, vinto, vinta, chiuso vinto, chiusa vinta, concluso, conclusa, accettato, evaso
    voltooid, betaald, gelukt, geslaagd, verzonden, geleverd, bezorgd, bevestigd, goedgekeurd, gewonnen deal, afgerond, geaccepteerd, closed gewonnen, ondertekend
    zakończone, zakończony, zakończona, zrealizowane, zrealizowany, opłacone, opłacony, zapłacone, zapłacono, wysłane, wysłano, dostarczone, dostarczono, potwierdzone, zatwierdzone, zatwierdzona, zatwierdzony, wygrane, wygrana, wygrany, ukończone, sukces
    betald, slutförd, levererad, vunnen, betalt, fullført, gennemført, vundet, 完了, 発送済み, 出荷済み, 支払済み, 支払い済み, 配達済み, 受注, 已完成, 已付款, 已支付, 완료, 결제완료, выполнен, завершен, завершено, оплачен, оплачено, доставлен, tamamlandı, gönderildi, ödendi, teslim edildi, kargolandı, onaylandı
    dokončeno, dokončena, dokončená, vyřízeno, zaplaceno, uhrazeno, odesláno, doručeno, schváleno, potvrzeno, vyhráno
  `),
  part: wordList(`
    partially refunded, partial refund, partly refunded, partially returned, partially paid, partial, partially cancelled
    teilweise erstattet, teilerstattet, teilweise bezahlt, teilweise zurückgezahlt
    partiellement remboursé, partiellement remboursée, remboursement partiel
    reembolsado parcialmente, parcialmente reembolsado, reembolso parcial, parcialmente pagado
    reembolsado em parte, parcialmente reembolsada
    rimborsato parzialmente, parzialmente rimborsato, rimborso parziale
    gedeeltelijk terugbetaald, deels terugbetaald
    częściowo zwrócone, częściowo zwrócony, częściowy zwrot
  `),
  undone: wordList(`
    uncollectible, written off, bad debt, cancelled, canceled, cancel, cancelled by customer, refunded, fully refunded, failed, failure, voided, void, declined, rejected, denied, reversed, charged back, chargeback, disputed, lost, closed lost, closedlost, closed-lost, deal lost, expired, returned, abandoned, unpaid, uncaptured, not paid, unsuccessful, blocked, fraud, invalid, disqualified, dispute lost, trash, trashed, deleted, draft, checkout draft, incomplete, error, bounced, bad debt, written off, nullified, not approved, disapproved, churned, dropped
    storniert, abgebrochen, erstattet, zurückerstattet, rückerstattet, fehlgeschlagen, gescheitert, abgelehnt, verloren, abgeschlossen und verloren, geschlossen und verloren, zurückgegeben, retourniert, abgelaufen, annulliert, rückgebucht, zurückgebucht, ungültig, nicht bezahlt, unbezahlt, gelöscht, zurückgesendet, widerrufen, gekündigt
    annulé, annulée, remboursé, remboursée, échoué, échouée, échec, refusé, refusée, rejeté, rejetée, perdu, perdue, fermé perdu, expiré, expirée, retourné, retournée, abandonné, abandonnée, impayé, impayée, contesté, invalide
    cancelado, cancelada, anulado, anulada, reembolsado, reembolsada, fallido, fallida, rechazado, rechazada, denegado, denegada, perdido, perdida, cerrado perdido, cierre perdido, vencido, caducado, expirado, devuelto, devuelta, impagado, no pagado, error de pago
    estornado, estornada, falhou, falhado, falhada, recusado, recusada, rejeitado, rejeitada, negado, fechado perdido, fechado e perdido, devolvido, devolvida, não pago, abandonado, abandonada, anulada
    annullato, annullata, cancellato, cancellata, rimborsato, rimborsata, fallito, fallita, non riuscito, rifiutato, rifiutata, respinto, respinta, perso, persa, chiuso perso, chiusa persa, scaduto, scaduta, reso, restituito, stornato, stornata, non pagato, abbandonato
    geannuleerd, terugbetaald, mislukt, afgewezen, geweigerd, verloren deal, verlopen, retour, geretourneerd, afgekeurd, niet betaald, onbetaald, verwijderd
    anulowane, anulowany, anulowana, anulowano, zwrócone, zwrócony, zwrot, odrzucone, odrzucony, odrzucona, nieudane, nieudany, nieudana, niepowodzenie, przegrane, przegrana, przegrany, stracone, utracone, wygasło, nieopłacone, odmowa
    avbruten, återbetald, misslyckad, förlorad, annulleret, refunderet, tabt, キャンセル, キャンセル済み, 取消, 取消済み, 却下, 未払い, 返金済み, 返金, 失敗, 失注, 已取消, 已退款, 失败, 취소, 환불, отменен, отменён, отменено, возвращен, возврат, отклонен, отказ, проигран, iptal edildi, iade edildi
    zrušeno, zrušena, stornováno, vráceno, vrácena, selhalo, zamítnuto, neuhrazeno, prohráno
  `),
  open: wordList(`
    pending, pending payment, payment pending, on hold, on-hold, hold, held, open, processing, in process, in progress, new, created, placed, authorized, authorised, awaiting payment, awaiting shipment, awaiting fulfillment, awaiting approval, requires payment method, requires action, requires capture, in review, under review, review, waiting, unconfirmed, unapproved, extended, tracked, negotiation, proposal, proposal sent, proposal/price quote, negotiation/review, qualification, prospecting, needs analysis, value proposition, qualified, qualified to buy, appointment scheduled, appointmentscheduled, qualifiedtobuy, presentation scheduled, presentationscheduled, decision maker bought-in, decisionmakerboughtin, contract sent, contractsent, demo, demo scheduled, discovery, quote sent, quote, lead, contacted, contact made, meeting, meeting scheduled, scheduled, backorder, backordered, pre-order, preorder, invoice sent, queued, initiated, overdue, unsettled, id. decision makers, perception analysis, attempted, working
    ausstehend, offen, in bearbeitung, wartend, neu, in prüfung, zahlung ausstehend, angebot, angebot gesendet, verhandlung, in verhandlung, qualifiziert, qualifizierung, kontaktiert, vorgemerkt, autorisiert, laufend, termin vereinbart, vertrag gesendet, in wartestellung, wartet auf zahlung, vorläufig
    en attente, en cours, ouvert, ouverte, en attente de paiement, nouveau, nouvelle, en traitement, négociation, proposition, proposition envoyée, qualifié, qualification, contacté, autorisé, à valider, devis envoyé, rendez-vous
    pendiente, pendiente de pago, en proceso, en espera, abierto, abierta, en curso, nuevo, nueva, procesando, negociación, propuesta, propuesta enviada, cualificado, calificado, contactado, autorizado, en revisión
    pendente, aguardando pagamento, em processamento, em andamento, aberto, aberta, em aberto, novo, nova, em espera, negociação, proposta, proposta enviada, qualificado, contatado, em análise, processando, aguardando
    in attesa, in attesa di pagamento, in sospeso, in corso, in lavorazione, aperto, aperta, nuovo, nuova, in elaborazione, trattativa, negoziazione, proposta, proposta inviata, qualificato, contattato, autorizzato, da confermare
    in behandeling, in afwachting, openstaand, wachtend, nieuw, in de wacht, wacht op betaling, onderhandeling, offerte, offerte verstuurd, gekwalificeerd, lopend, in uitvoering
    oczekujące, oczekujący, oczekująca, w toku, w trakcie, nowe, nowy, nowa, otwarte, otwarty, otwarta, w realizacji, oczekuje na płatność, negocjacje, oferta, oferta wysłana, do zatwierdzenia, wstrzymane
    väntande, pågående, öppen, afventer, åben, 保留中, 処理中, 商談中, 待付款, 处理中, 待处理, 대기, 진행중, ожидает, в обработке, новый, в работе, beklemede
    čeká na platbu, čeká, nevyřízeno, zpracovává se, vyřizuje se, otevřeno
  `),
};

/** States of campaigns and advertisements: what ran costs and earns whatever became of the campaign. */
const campaignStates = new Set(
  wordList(`
    active, paused, enabled, disabled, ended, removed, archived, learning, learning limited, not delivering, delivering, eligible, eligible (limited), limited, limited by budget, inactive, running, stopped, live, off, on, serving, suspended, recently completed, in draft, bid strategy learning, not active, scheduled to start, campaign paused, adset paused, ad set off, campaign off, completed campaign
    aktiv, pausiert, aktiviert, beendet, entfernt, archiviert, lernphase, inaktiv, läuft, actif, active, en pause, activée, supprimée, archivée, inactive, activa, activo, pausada, pausado, habilitada, finalizada, eliminada, inactivo, ativa, ativo, ativada, removida, arquivada, attiva, attivo, in pausa, in pausa campagna, terminata, rimossa, disattivata, actief, gepauzeerd, beëindigd, verwijderd campagne, aktywna, aktywny, wstrzymana, zakończona kampania, usunięta, 有効, 一時停止, 启用, 暂停
  `).map(keyOf),
);

const kinds: ReadonlyMap<string, StateKind> = new Map(
  (['open', 'undone', 'part', 'done'] as const).flatMap((kind) =>
    statesByKind[kind].map((word) => [keyOf(word), kind] as const),
  ),
);

/** States of which no campaign is: an advertisement may be rejected, and is never refunded. */
const ofSalesOnly =
  /refund|credited|erstatt|rembours|reembols|rimbors|terugbetaal|zwr[oó][ct]|chargeback|void|paid|bezahlt|betaald|payé|pagad|pagat|pago|opłac|zapłac|declin|closed ?(won|lost)|返金|退款/u;

/** The words by which a longer name of a stage is known: `5 – Closed won (100 %)`. */
const telling: readonly (readonly [RegExp, StateKind])[] = [
  [/(^| )(lost|verloren|perdue?|perdid[oa]|pers[oa]|przegran[aey]|utracon[aey])( |$)/u, 'undone'],
  [
    /(^| )(partial(ly)?|partly|teilweise|partiel(lement)?|parcial(mente)?|parzial(e|mente)|gedeeltelijk|częściow[oy])( |$)/u,
    'part',
  ],
  [
    /(^| )(cancell?ed|storniert|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|anulowan[eya]|refunded|failed|declined|rejected|voided)( |$)/u,
    'undone',
  ],
  [/(^| )(won|gewonnen|gagnée?|ganad[oa]|ganh[oa]|vint[oa]|wygran[aey])( |$)/u, 'done'],
  [/(^| )(pending|awaiting|ausstehend|pendiente|pendente|oczekuj\p{L}+)( |$)/u, 'open'],
];

const negated = /(^| )(not|no|nicht|kein|non|pas|niet|geen|nie|não|never|un)( |$)/u;

/** A state as it is compared: `wc-on-hold` and `On hold` are one. */
export function keyOf(text: string): string {
  return plainText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^wc-/, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/(\p{L})-(\p{L})/gu, '$1 $2')
    .trim();
}

const asKind: Readonly<Record<State, StateKind>> = {
  counts: 'done',
  pending: 'open',
  lost: 'undone',
  refunded: 'undone',
  'partly-refunded': 'part',
};

/** What a state says of a sale; null where its word is not known. */
export function stateKind(text: string): StateKind | null {
  const key = keyOf(text);
  const known = kinds.get(key);
  if (known) return known;
  const plain = key
    .replace(/[^\p{L}\p{M} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const again = kinds.get(plain);
  if (again) return again;
  const general = stateOf(text);
  if (general) return asKind[general];
  if (negated.test(plain)) return null;
  return telling.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

export const isCampaignState = (text: string): boolean => campaignStates.has(keyOf(text));

export const isOfSalesOnly = (text: string): boolean => ofSalesOnly.test(keyOf(text));
