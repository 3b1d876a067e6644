import { headerKey } from '../columns/header-key.ts';
import { type Role, roles } from '../role.ts';
import { wordList } from '../vocabulary/word-list.ts';
import { headersFor } from '../vocabulary/words-for.ts';

/**
 * Headers by role, of any language; case, spaces and `_` do not matter. The words of one tier mean the same, and a later tier is looked at
 * where none of an earlier one is there.
 */
export const roleWords: Readonly<Record<Role, readonly (readonly string[])[]>> = {
  orderId: [
    wordList(`
      Ordernr., Bestelnr., Order nummer, 注文ID, Sipariş, Sipariş no, Sipariş numarası, Fatura no, Nr sprzedaży, ID objednávky, Objednávka
      Číslo objednávky, Rendelés, Rendelésszám, Đơn hàng, Mã đơn hàng, Pesanan, ID pesanan, Narudžba, Broj narudžbe
      Order ID, Order no, Order no., Order number, Order #, Order nr, Order, Order name, Order reference
      Order ref, orderid
      Invoice, Invoice ID, Invoice number, Invoice no, Invoice no., InvoiceNo, Receipt number, Sales order
      amazon-order-id, Donation ID, Booking ref, Booking reference, Booking ID, Booking number, Booking no, Ticket ID, Reservation ID
      Reservation number, Buchungsnummer, Doc no, Doc number, Document no, Document number
      Ordrenr, Ordrenr., Ordre-nr., Ordre, Ordre ID, Tilausnumero, Fakturanr., Fakturanr
      Purchase ID, Nº factura, N.º factura, N° factura, Nº de factura, N° de factura, Nº fatura, N.º fatura, Rechnungs-Nr.
      Factuurnr., Fakturanummer
      Bestellnummer, Bestell-Nr., Bestell-Nr, Bestellnr., Bestellnr, Bestellung, Bestell-ID, Auftragsnummer
      Auftrag, Auftrags-Nr., Auftragsnr.
      Rechnungsnummer, Rechnung, Rechnungsnr., Belegnummer
      Numéro de commande, N° de commande, N° commande, No commande, Commande, ID commande, Référence commande
      Numéro de facture, N° facture, Facture
      Número de pedido, N.º de pedido, Nº pedido, N° pedido, Nº de pedido, Pedido, ID de pedido, ID pedido
      Núm. pedido, Número de factura, Factura
      Número do pedido, Nº do pedido, ID do pedido, Código do pedido, Encomenda, Nº encomenda, N.º encomenda
      Número da encomenda, Fatura
      Numero ordine, N. ordine, N° ordine, Ordine, ID ordine, Numero fattura, Fattura
      Bestelnummer, Ordernummer, Bestelling, Order-ID, Factuurnummer, Factuur
      Numer zamówienia, Nr zamówienia, Zamówienie, ID zamówienia, Numer faktury, Nr faktury, Faktura
      Ordrenummer, Beställning, Beställningsnummer, 注文番号, 订单号, 주문번호, Номер заказа, Заказ
    `),
    wordList(`
      Action ID, Transaction ID, Transaction no, Transaction number, Transaktions-ID, Transaktionsnummer, ID de transaction
      ID de transacción, ID da transação, ID transazione, Transactie-ID, ID transakcji, Transaktionscode
      Transaction reference, Payment ID, Charge ID, Sale ID, Zahlungs-ID, Payment reference, PaymentIntent ID
    `),
    wordList(`
      ID, Ref, Reference, Referenz, Référence, Referencia, Referência, Riferimento, Nr, Nr., No., Number, Nummer
      Numéro, Número, Numero, Numer
    `),
  ],
  orderTotal: [
    wordList(`
      Orderbedrag, Order bedrag, Tutar, Toplam tutar, Sipariş tutarı, Net total, Total net, Order sum, Total due, Amount charged, Charged amount
      Částka, Celkem, Cena celkem, Hodnota objednávky, Celková cena, Összeg, Végösszeg, Tổng tiền, Jumlah, Iznos, Ukupno, 注文合計, 総額, 总金额, 总计, 총액, Итоговая сумма, Celková částka
      Order total, Order total amount, Order amount, Order value, Total order value, Grand total, Total amount
      Order grand total, Total paid, Amount paid, Total price, Invoice total, Invoice amount, total_price
      Cart total
      Bestellsumme, Bestellwert, Gesamtsumme, Gesamtbetrag, Auftragswert, Auftragssumme, Rechnungsbetrag
      Gesamtpreis, Warenkorbwert, Endbetrag, Summe
      Montant total, Total commande, Total de la commande, Montant de la commande, Montant commande, Total TTC
      Montant TTC, Prix total, Montant payé
      Importe total, Total del pedido, Total pedido, Importe del pedido, Valor del pedido, Precio total
      Monto total
      Total do pedido, Valor total, Valor do pedido, Valor da encomenda, Total da encomenda, Montante total
      Preço total
      Totale ordine, Importo totale, Importo ordine, Valore ordine, Prezzo totale
      Totaalbedrag, Ordertotaal, Orderwaarde, Bestelwaarde, Totaal bedrag, Bestelbedrag
      Kwota całkowita, Wartość zamówienia, Kwota zamówienia, Suma zamówienia, Łączna kwota, Ordervärde, Ordersumma
      注文金額, 合計金額, 订单金额, 주문금액, Сумма заказа
    `),
    wordList(`Total, Gesamt, Totale, Totaal, Razem, Suma, Totalt, 合計, Итого`),
    wordList(`
      Verkaufswert, Verkaufsbetrag, Umsatz pro Sale, Montant de la vente, Montant vente, Valeur de la vente, Valor de venta
      Importe de venta, Importe de la venta, Valor da venda, Valor venda, Importo vendita, Valore vendita, Verkoopbedrag
      Verkoopwaarde, Wartość sprzedaży, Kwota sprzedaży, Försäljningsvärde, Action value, Conversion amount
      Transaction total, Basket value, Basket, Cart value, Panier, Montant panier, Warenwert, Warenkorb, Carrello, Carrito, Carrinho, Winkelmand, Koszyk
      Net amount, Sales, Revenue, Turnover, Receipts
      Amount, Gross amount, Gross, Amount (gross), Sale amount, Sales amount, Transaction amount, Charge amount
      Payment amount, Value, Sale, Price, Transaction value, Paid, Betrag, Brutto, Bruttobetrag, Preis, Wert
      Montant, Montant brut, Brut, Prix, Valeur, Importe, Monto, Bruto, Importe bruto, Precio, Valor, Valor bruto
      Montante, Preço, Importo, Lordo, Importo lordo, Prezzo, Valore, Bedrag, Bruto bedrag, Prijs, Waarde, Kwota
      Kwota brutto, Cena, Wartość, Belopp, Beløb, Beløp, Сумма, 金額, 金额, 금액
    `),
  ],
  lineTotal: [
    wordList(`
      Line total, Item total, Row total, Line amount, Position total, Extended price, Positionssumme, Zeilensumme
      Positionswert, Total ligne, Total de línea, Total linha, Totale riga, Regeltotaal, Wartość pozycji
    `),
  ],
  subtotal: [
    wordList(`
      Subtotal, Sub total, Sub-total, Order subtotal, Items total, Items subtotal, Net amount, Zwischensumme
      Nettobetrag, Netto, Sous-total, Total HT, Montant HT, Subtotal del pedido, Subtotale, Imponibile, Subtotaal
      Suma częściowa, Kwota netto, Delsumma
    `),
  ],
  grossSales: [
    wordList(`
      Gross sales, Gross revenue, Gross, Gross amount, Gross turnover, Sales gross, Bruttoumsatz, Brutto-Umsatz
      Umsatz brutto, Ventes brutes, CA brut, Chiffre d'affaires brut, Ventas brutas, Ingresos brutos
      Vendas brutas, Receita bruta, Vendite lorde, Ricavi lordi, Fatturato lordo, Bruto omzet, Brutto-omzet
      Sprzedaż brutto, Przychód brutto
    `),
  ],
  discount: [
    wordList(`
      Discount, Discounts, Discount amount, Total discount, Order discount, Cart discount, Cart discount amount
      Coupon amount, Rabatt, Rabatte, Nachlass, Rabattbetrag, Remise, Remises, Réduction, Réductions, Descuento
      Descuentos, Desconto, Descontos, Sconto, Sconti, Korting, Kortingen, Rabat, Rabaty, Zniżka, 割引, 折扣
    `),
  ],
  shipping: [
    wordList(`
      Shipping, Shipping charges, Shipping amount, Shipping cost, Shipping costs, Order shipping
      Order shipping amount, Postage, Delivery, Delivery fee, Freight, Versand, Versandkosten, Porto, Livraison
      Frais de port, Frais de livraison, Envío, Gastos de envío, Frete, Envio, Portes, Spedizione
      Spese di spedizione, Verzending, Verzendkosten, Wysyłka, Dostawa, Koszt wysyłki, Koszt dostawy, 送料
    `),
  ],
  tax: [
    wordList(`
      Tax, Taxes, Tax amount, Total tax, Order tax, Order tax amount, Order total tax amount, Sales tax, VAT
      VAT amount, GST, Steuer, Steuern, MwSt, MwSt., USt, Umsatzsteuer, Mehrwertsteuer, TVA, Taxe, IVA, Impuesto
      Impuestos, Imposto, Impostos, Imposta, Imposte, BTW, Belasting, Podatek, Moms, 税, 消費税
    `),
  ],
  refund: [
    wordList(`
      Returned, Credited back, Credited, Given back, Paid back, Reimbursed, Reimbursement, Zurückgezahlt, Retourniert, Devuelto, Devolvido
      Restituito, Geretourneerd, Zwrócono, Rendu
      Vráceno, Vráceno zpět, 返金済み額, 已退款金额
      Refund amt, Refunded amt, Amt refunded, Refund sum
      İade, İade tutarı, İadeler, Vratka, Vrácená částka, Visszatérítés, Hoàn tiền, Pengembalian, Povrat
      Refund, Refunds, Refunded, Refund amount, Refunded amount, Amount refunded, Total refunded, Total refund
      Order refund amount, Refund total, Refund value, Returns, Return amount, Returned amount, Return value
      Returns value, Returned value, Chargeback amount, Chargebacks, Refunds issued, Money back
      Credit note amount
      Erstattung, Erstattungen, Erstattet, Erstatteter Betrag, Erstattungsbetrag, Rückerstattung, Rückerstattungen
      Rückzahlung, Rückzahlungen, Retouren, Retoure, Retourenwert, Rückgaben, Gutschrift, Gutschriften
      Rückbuchung, Storno, Stornobetrag
      Remboursement, Remboursements, Remboursé, Montant remboursé, Montant du remboursement, Retours, Avoir
      Avoirs
      Reembolso, Reembolsos, Reembolsado, Importe reembolsado, Importe del reembolso, Monto reembolsado
      Devolución, Devoluciones, Importe devuelto
      Valor reembolsado, Valor do reembolso, Devolução, Devoluções, Estorno, Estornos, Valor estornado
      Rimborso, Rimborsi, Rimborsato, Importo rimborsato, Importo rimborso, Resi, Reso
      Terugbetaling, Terugbetalingen, Terugbetaald, Terugbetaald bedrag, Retour, Retourbedrag
      Zwrot, Zwroty, Zwrócono, Kwota zwrotu, Zwrócona kwota, Återbetalning, Återbetalningar, Retur, Returer
      Refusion, 返金, 返金額, 退款, 退款金额, 환불, Возврат, Возвраты
    `).concat(headersFor('refund')),
  ],
  quantity: [
    wordList(`
      Quantity, Qty, Qty., Item quantity, Quantity sold, Units, Units sold, Items, Pieces, Pcs, Menge, Stück
      Stückzahl, Anzahl, Quantité, Qté, Nombre, Cantidad, Unidades, Cant., Quantidade, Qtd, Qtd., Qtde, Quantità
      Q.tà, Qta, Pezzi, Hoeveelheid, Aantal, Ilość, Sztuk, Liczba, Antal, Antall, 数量, 個数, 수량, Количество, Кол-во
    `),
  ],
  unitPrice: [
    wordList(`
      Unit price, Price per unit, Price each, Item price, Item cost, Product price, Price, List price
      Selling price, Sales price, Sale price, Price/unit, Stückpreis, Einzelpreis, Preis, Preis pro Stück
      Preis je Stück, Verkaufspreis, Prix unitaire, Prix, P.U., Precio unitario, Precio, Precio por unidad
      Preço unitário, Preço, Valor unitário, Prezzo unitario, Prezzo, Stukprijs, Prijs, Prijs per stuk
      Eenheidsprijs, Verkoopprijs, Cena jednostkowa, Cena, Cena za sztukę, Pris, Styckpris, À-pris, 単価, 单价, 단가
      Цена, Lineitem price
    `),
  ],
  paymentStatus: [
    wordList(`
      Payment status, Financial status, Payment state, Charge status, Paid status, Transaction status
      Zahlungsstatus, Zahlstatus, Finanzstatus, Statut de paiement, Statut du paiement, État du paiement
      Estado de pago, Estado del pago, Estado financiero, Status do pagamento, Status de pagamento
      Estado do pagamento, Situação do pagamento, Stato pagamento, Stato del pagamento, Betaalstatus
      Betalingsstatus, Status płatności, Stan płatności, Betalstatus
    `),
  ],
  status: [
    wordList(`
      注文状況, 支払い状況, 支払状況, 注文ステータス, 订单状态, 주문상태, Stav objednávky, Sipariş durumu, Rendelés állapota
      Order status, Order state, Sale status, Commission status, Conversion status, Deal stage, Deal status
      Opportunity stage, Opportunity status, Sales stage, Action status, Bestellstatus, Auftragsstatus, Deal-Phase
      Dealphase, Verkaufsphase, Statut de la commande, Statut commande, État de la commande
      Étape de la transaction, Phase de l'opportunité, Étape, Estado del pedido, Estado pedido, Etapa del negocio
      Etapa de la oportunidad, Fase del negocio, Status do pedido, Estado da encomenda, Situação do pedido
      Etapa do negócio, Fase do negócio, Stato ordine, Stato dell'ordine, Fase trattativa, Fase dell'affare
      Fase opportunità, Orderstatus, Bestelstatus, Dealfase, Status zamówienia, Stan zamówienia, Etap transakcji
      Etap deala, Ordrestatus, Validation status, Approval status, Validation state, Approval state, Review state, Statut de commande
    `),
    wordList(`
      Status, State, Stage, Zustand, Phase, Statut, État, Estado, Etapa, Fase, Situação, Stato, Stan, Etap
      Outcome, Result, Ergebnis, 状態, ステータス, 状态, 상태, Статус, Durum, Tila, Closed won, Won, Is won, Gewonnen
    `),
  ],
  undoneFlag: [
    wordList(`
      Refunded, Is refunded, Was refunded, Refunded?, Cancelled, Canceled, Is cancelled, Is canceled, Cancelled?, Returned, Is returned, Voided
      Cancelled at, Canceled at, Cancelled on, Refunded at, Refunded on, Refund date, Cancellation date, Chargeback, Disputed, Is void
      Storniert, Storniert am, Erstattet, Erstattet am, Retourniert, Stornodatum, Annulé, Annulée, Annulé le, Remboursé, Remboursé le
      Cancelado, Cancelado el, Anulado, Reembolsado, Devuelto, Fecha de cancelación, Cancelado em, Estornado, Devolvido
      Annullato, Annullato il, Rimborsato, Reso, Geannuleerd, Geannuleerd op, Terugbetaald, Geretourneerd, Anulowano, Anulowane, Zwrócono, Zwrócone
    `),
  ],
  paidFlag: [
    wordList(`
      Paid, Paid?, Is paid, Has paid, Payment received, Payment received?, Completed, Completed?, Is completed, Confirmed, Confirmed?, Won?
      Bezahlt, Bezahlt?, Ist bezahlt, Zahlung erhalten, Abgeschlossen, Bestätigt, Payé, Payé?, Payée, Réglé, Réglée, Confirmé
      Pagado, Pagado?, ¿Pagado?, Pagada, Cobrado, Confirmado, Pago, Pago?, Paga, Pagato, Pagato?, Saldato, Confermato
      Betaald, Betaald?, Bevestigd, Opłacone, Opłacone?, Zapłacono, Zapłacone, Potwierdzone, Betald, Betalt
    `),
  ],
  testFlag: [
    wordList(`
      Test, Test?, Is test, Test order, Test order?, Is test order, Test mode, Test transaction, Testbestellung, Test-Bestellung, Testmodus
      Commande test, Pedido de prueba, Prueba, Pedido de teste, Ordine di prova, Testbestelling, Zamówienie testowe, Sandbox
    `),
  ],
  liveFlag: [wordList(`Livemode, Live mode, Is live`)],
  rowType: [
    wordList(`
      Type, Transaction type, Record type, Entry type, Event type, Payment type, Kind, Row type, Sale type
      Order type, Art, Typ, Vorgang, Transaktionsart, Transaktionstyp, Buchungsart, Belegart, Type de transaction
      Opération, Tipo, Tipo de transacción, Tipo de operación, Tipo de transação, Tipo di transazione
      Tipo transazione, Soort, Transactietype, Rodzaj, Typ transakcji, Rodzaj transakcji, 種別, 类型
    `),
  ],
  publisher: [
    wordList(`
      Publisher, Publisher name, Affiliate, Affiliate name, Affiliate partner, Partner, Partner name
      Media partner, Media partner name, Website, Site, Site name, Affiliate ID, Publisher ID, Publisher website
      Influencer, Creator, Ambassador, Werbepartner, Partnername, Partnerprogramm, Affiliate-Partner, Webseite
      Éditeur, Affilié, Partenaire, Nom du partenaire, Afiliado, Editor, Socio, Parceiro, Affiliato, Editore
      Partnerzy, Uitgever, Affiliatepartner, Wydawca, Afiliant
    `),
  ],
  commission: [
    wordList(`
      Commission owed, Fee earned, Partner fee, Affiliate fee, Commission payable
      Commission, Commissions, Commission amount, Total commission, Commission value, Affiliate commission
      Publisher commission, Commission due, Commission earned, Partner commission, Payout, Payout amount
      Action cost, Total cost, Provision, Provisionen, Provisionsbetrag, Provisionssumme, Vergütung
      Commissions dues, Montant de la commission, Montant commission, Comisión, Comisiones, Importe de la comisión
      Comissão, Comissões, Valor da comissão, Commissione, Commissioni, Provvigione, Provvigioni
      Importo commissione, Commissie, Commissiebedrag, Commissies, Prowizja, Prowizje, Kwota prowizji
      Provision (SEK), Kommission, Komission
    `),
  ],
  customer: [
    wordList(`
      Email (Billing), Billing email address, E-Mail (Rechnung), User email, Member ID, Subscriber, Subscriber ID
      Customer ID, Customer email, Customer e-mail, Email, E-mail, Email address, Buyer email, Buyer ID
      Customer number, Customer no, Client ID, User ID, Customer, Client, Buyer, Customer name, Client name
      Buyer name, Billing email, Billing name, Account ID, Account name, Company, Company name, From email address
      Associated company, Customer ref
      Kunde, Kunden-ID, Kundennummer, Kundennr., Kunden-Nr., Kundenname, Kunden-E-Mail, Käufer, E-Mail-Adresse
      Firma, Unternehmen
      ID client, Numéro client, N° client, Nom du client, Acheteur, Adresse e-mail, Courriel, E-mail du client
      Société, Entreprise
      Cliente, ID cliente, ID de cliente, Número de cliente, Nombre del cliente, Comprador, Correo
      Correo electrónico, Empresa
      ID do cliente, Nome do cliente, E-mail do cliente, Numero cliente, Nome cliente, Acquirente, Azienda
      Email cliente
      Klant, Klant-ID, Klantnummer, Klantnaam, Koper, Bedrijf, E-mailadres
      Klient, ID klienta, Numer klienta, Nazwa klienta, Kupujący, E-mail klienta, Kund, Kundnummer, Kunde-ID, 顧客
      顧客ID, 客户, 고객, Клиент, Покупатель
    `),
  ],
  customerKind: [
    wordList(`
      Customer type, Client type, Buyer type, New or returning, New/returning, New vs returning, New vs. returning
      New / returning customer, New or returning customer, Customer kind, Customer status, New or existing
      New/existing, Customer segment, Returning or new, Order customer type, New/repeat, New or repeat
      Kundentyp, Kundenart, Kundenstatus, Neu/Bestand, Neu- oder Bestandskunde, Neukunde/Bestandskunde
      Neu- / Bestandskunde
      Type de client, Type client, Nouveau/existant, Tipo de cliente, Tipo cliente, Tipo di cliente, Klanttype
      Type klant, Soort klant, Nieuw/bestaand, Typ klienta, Rodzaj klienta, Kundtyp, Kundetype, 顧客タイプ, 客户类型
      Тип клиента
    `),
  ],
  firstOrder: [
    wordList(`
      Is first order, First order, First purchase, Is first purchase, Is new, New customer, Is new customer
      New client, First time customer, First-time customer, First time buyer, First-time buyer, New buyer
      Is first, New?, New customer?, First order?, Erstbestellung, Erste Bestellung, Erstkauf, Neukunde, Neukunde?
      Ist Neukunde, Première commande, Premier achat, Nouveau client, Nouveau, Primer pedido, Primera compra
      Nuevo cliente, Cliente nuevo, Cliente nuovo, Es primera compra, Primeiro pedido, Primeira compra, Novo cliente
      Cliente novo, Primo ordine, Primo acquisto, Nuovo cliente, Eerste bestelling, Eerste aankoop, Nieuwe klant
      Pierwsze zamówienie, Pierwszy zakup, Nowy klient, Ny kund, Ny kunde, 初回購入, 新規, 首次购买, Новый клиент
    `),
  ],
  attribution: [
    wordList(`
      How did you hear, How did you hear about us, How did you hear about us?, How did they hear about us, Heard about us
      Wie haben Sie von uns erfahren, Wie haben Sie von uns erfahren?
      Quelle, Traffic-Quelle, Fuente, Fuente de tráfico, Fonte, Bron, Verkeersbron, Źródło, Źródło ruchu, Källa, Kilde, Source de trafic
      Attribution channel, Attributed channel, Order channel, Acquisition channel, Order attribution, Attribution
      Attribution source, Attributed source, Order source, First touch channel, Last touch channel
      First click channel, Last click channel, Last click, Marketing source, Origin, Referrer, Referring channel
      Herkunft, Akquisekanal, Bestellquelle, Canal d'acquisition, Origine, Provenance, Canal de adquisición
      Canal de captación, Origen, Canal de aquisição, Origem, Canale di acquisizione, Provenienza, Herkomst
      Acquisitiekanaal, Kanał pozyskania, Pochodzenie, Źródło zamówienia, UTM source, Source, Session source
      Source type
    `),
  ],
  orderDate: [
    wordList(`
      Action date, Conversion date, Click date, Transaktionsdatum, Date de transaction, Date de la transaction, Fecha de transacción
      Fecha de la transacción, Data da transação, Data transazione, Data della transazione, Transactiedatum, Data transakcji
      Transaktionsdag, Conversion time, Action time, Datum, Date, Fecha, Data
      Order date, Ordered at, Order created, Order created at, Order placed, Purchased at, Purchase date
      Date of order, Date created, Created, Created at, Created (UTC), Created date (UTC), Created date, Paid at
      Paid date, Payment date, Paid on, Invoice date, Sale date, Date of sale, Transaction date, Transaction time
      Event date, Posting date, Entry date, Bestelldatum, Auftragsdatum, Kaufdatum, Rechnungsdatum, Zahlungsdatum
      Buchungsdatum, Belegdatum, Buchungstag, Datum der Bestellung, Verkaufsdatum, Date de commande, Date commande
      Date de la commande, Date d'achat, Date de facture, Date de vente, Date de paiement, Date comptable
      Fecha de pedido, Fecha del pedido, Fecha pedido, Fecha de compra, Fecha de venta, Fecha de factura
      Fecha de pago, Data do pedido, Data da compra, Data da encomenda, Data da venda, Data ordine
      Data dell'ordine, Data di acquisto, Data acquisto, Data fattura, Data vendita, Besteldatum, Orderdatum
      Aankoopdatum, Factuurdatum, Boekdatum, Verkoopdatum, Data zamówienia, Data zakupu, Data sprzedaży
      Data księgowania, Beställningsdatum, Ordredato, 注文日, 订单日期, 주문일, Дата заказа
    `),
  ],
  debit: [
    wordList(`
      Debit, Debits, Debit amount, Dr, Soll, Sollbetrag, Débit, Debe, Débito, Cargo, Dare, Addebito, Debet, Winien
      Wn, Kwota Wn, Дебет, 借方, 借方金額
    `),
  ],
  credit: [
    wordList(`
      Credit, Credits, Credit amount, Cr, Haben, Habenbetrag, Crédit, Haber, Crédito, Abono, Avere, Accredito, Ma
      Kwota Ma, Kredit, Кредит, 貸方, 貸方金額
    `),
  ],
  account: [
    wordList(`
      Account, Account name, GL account, G/L account, Account title, Ledger account, Account description, Nominal
      Nominal account, Konto, Kontobezeichnung, Kontoname, Sachkonto, Gegenkonto, Compte, Libellé du compte
      Intitulé du compte, Nom du compte, Cuenta, Nombre de la cuenta, Cuenta contable, Conta, Nome da conta
      Conta contábil, Conto, Nome conto, Descrizione conto, Rekening, Grootboek, Grootboekrekening, Rekeningnaam
      Nazwa konta, Счет, Счёт, 勘定科目, 科目
    `),
    wordList(`
      Category, Kategorie, Catégorie, Categoría, Categoria, Categorie, Kategoria, Description, Account code
    `),
  ],
  deal: [
    wordList(`
      Geschäft, Chance, Abschluss, Opportunity title, Affaire, Négociation, Affare, Verkoopkans naam, Fırsat, Anlaşma, Obchod, Üzlet
      商談, 商談名, 案件, 商机, 거래, Сделка, Название сделки
      Deal, Deal name, Deal title, Deal ID, Opportunity, Opportunity name, Opportunity ID, Pipeline, Opportunity owner
      Deal owner, Close date, Probability, Probability (%), Deal-Name, Dealname, Verkaufschance
      Name der Verkaufschance, Nom de la transaction, Opportunité, Nom de l'opportunité, Transaction
      Nombre del negocio, Negocio, Oportunidad, Nombre de la oportunidad, Nome do negócio, Negócio, Oportunidade
      Nome da oportunidade, Trattativa, Nome trattativa, Opportunità, Nome opportunità, Dealnaam, Verkoopkans
      Szansa sprzedaży, Nazwa szansy, Nazwa transakcji, Affär
    `),
  ],
  stage: [
    wordList(`
      Lifecycle stage, Lead status, Lead stage, Contact stage, Contact status, Lead state, Funnel stage
      Lifecyclephase, Lifecycle-Phase, Lead-Status, Leadstatus, Statut du lead, Statut lead, Phase du cycle de vie
      Statut du prospect, Estado del lead, Etapa del ciclo de vida, Estado del cliente potencial, Status do lead
      Estágio do lead, Fase do ciclo de vida, Estágio do ciclo de vida, Stato lead, Stato del lead
      Fase del ciclo di vita, Levenscyclusfase, Status leada, Etap cyklu życia, Etap leada
    `),
    wordList(`Status, Stage, State, Statut, Estado, Etapa, Stato, Fase, Phase, Stan, Etap, Outcome, Situação`),
  ],
  dealValue: [
    wordList(`
      Deal value, Deal amount, Deal size, Opportunity amount, Opportunity value, Contract value, ACV, TCV
      Won value, Won amount, Closed amount, Amount in company currency, Dealwert, Deal-Wert, Auftragswert
      Auftragsvolumen, Volumen, Vertragswert, Valeur de la transaction, Montant de la transaction
      Montant du contrat, Valor del negocio, Importe del negocio, Valor de la oportunidad, Valor do negócio
      Valor da oportunidade, Valore trattativa, Importo trattativa, Valore opportunità, Dealwaarde, Waarde
      Wartość transakcji, Wartość szansy, Affärsvärde
    `),
    wordList(`
      Amount, Value, Betrag, Wert, Montant, Valeur, Importe, Monto, Valor, Montante, Importo, Valore, Bedrag
      Kwota, Wartość, Belopp, Total, Price, Revenue
    `),
  ],
  dealKind: [
    wordList(`
      Deal type, Opportunity type, Business type, Type, New or existing business, Dealtyp, Deal-Typ
      Type de transaction, Type d'opportunité, Tipo de negocio, Tipo de oportunidad, Tipo de negócio
      Tipo di trattativa, Dealtype, Typ transakcji, Typ szansy
    `),
  ],
  closedOn: [
    wordList(`
      Close date, Closed date, Closed on, Close, closedate, Closed at, Won date, Won on, Won time, Deal won time, Deal won date, Deal closed on, Deal close date
      Date closed, Date won, Closed won date, Close date (won), Abschlussdatum, Abgeschlossen am, Gewonnen am
      Schließdatum, Date de clôture, Date de fermeture, Date de signature, Clôturé le, Fecha de cierre, Cerrado el
      Data de fechamento, Fechado em, Data de fecho, Data chiusura, Data di chiusura, Chiuso il, Sluitingsdatum
      Afsluitdatum, Gesloten op, Data zamknięcia, Zamknięto, Stängningsdatum
    `),
  ],
  lead: [
    wordList(`
      Lead, Lead ID, Lead name, Record ID, Contact ID, Contact, Contact name, Prospect, Prospect ID, Enquiry ID
      Inquiry ID, Lead-ID, Lead no, Leadname, Lead-Name, Kontakt, Kontakt-ID, Interessent, Anfrage, Anfrage-ID
      ID du lead, ID contact, ID du contact, Nom du contact, Nom du lead, ID del lead, ID de contacto, Contacto
      Nombre del contacto, Nombre del lead, ID do lead, ID do contato, Contato, Nome do lead, Nome do contato
      ID lead, Contatto, ID contatto, Nome contatto, Nome lead, Contact-ID, Contactnaam, ID leada, ID kontaktu
      Nazwa leada, Lead owner, Contact owner, Lead source, Lead status, Lifecycle stage, Lead created, Lead date
    `),
  ],
  person: [
    wordList(`
      First name, Last name, Full name, Email, E-mail, Email address, Phone, Phone number, Name, Company
      Company name, Mobile, Contact, Contact name, Lead name, Customer, Customer name, Vorname, Nachname, Telefon
      E-Mail-Adresse, Firma, Unternehmen, Kunde, Prénom, Nom, Téléphone, Courriel, Adresse e-mail, Entreprise
      Société, Nombre, Apellido, Apellidos, Teléfono, Correo, Correo electrónico, Empresa, Nome, Sobrenome
      Apelido, Telefone, Cognome, Telefono, Azienda, Voornaam, Achternaam, Naam, Telefoon, E-mailadres, Bedrijf
      Imię, Nazwisko, Adres e-mail, Nazwa firmy, Förnamn, Efternamn, Company / account, Organization, Organisation
    `),
  ],
  leadSource: [
    wordList(`
      Original traffic source, Original source, Lead source, Deal source, Opportunity source, Latest source, Latest traffic source
      First touch source, Contact source, Source, Traffic source, How did you hear about us, Ursprüngliche Quelle
      Ursprüngliche Traffic-Quelle, Leadquelle, Lead-Quelle, Quelle, Herkunft, Source du lead, Source d'origine
      Source de trafic d'origine, Origine, Fuente original, Fuente del lead, Fuente, Origen, Origen del lead
      Fonte original, Fonte do lead, Origem, Origem do lead, Fonte, Fonte originale, Fonte lead, Fonte del lead
      Provenienza, Oorspronkelijke bron, Leadbron, Bron, Herkomst, Pierwotne źródło, Źródło leada, Źródło
      Ursprunglig källa, Källa, UTM source, Channel, Kanal, Canal, Canale, Kanaal, Kanał, Marketing channel
      Attribution channel, Acquisition channel
    `),
  ],
  createdOn: [
    wordList(`
      Create date, Created date, Created, Created at, Created on, Creation date, Date created, Date added
      Added on, Lead date, Lead created, Lead created date, Signup date, Sign-up date, Signed up, Submitted at
      Registration time, Registration date, Registered, Registered at, Registered on, Anmeldedatum, Angemeldet am, Date d'inscription
      Inscrit le, Fecha de inscripción, Fecha de registro, Data de inscrição, Data di iscrizione, Aanmelddatum, Aangemeld op, Data rejestracji
      Submission date, Timestamp, Date, Became a lead date, Date received, Received, Inquiry date, Enquiry date
      Erstellt, Erstellt am, Erstellungsdatum, Erstelldatum, Angelegt am, Eingangsdatum, Anlagedatum, Datum
      Date de création, Créé le, Date d'ajout, Date de réception, Fecha de creación, Creado, Creado el
      Fecha de alta, Fecha, Data de criação, Criado em, Data de entrada, Data, Data di creazione, Data creazione
      Creato il, Aanmaakdatum, Aangemaakt, Aangemaakt op, Gemaakt op, Data utworzenia, Utworzono, Data dodania
      Skapad, Skapad den, Oprettet, 作成日, 登録日, 创建日期, 생성일, Дата создания, Създаден
    `),
  ],
  customerSince: [
    wordList(`
      Became a customer date, Became customer, Became a customer, Customer since
      Customer date, Date became customer, First purchase date, First order date, Date of first purchase
      Signed date, Close date, Closed date, Won date, Kunde seit, Wurde Kunde am, Datum „Wurde Kunde“
      Kunde geworden am, Abschlussdatum, Devenu client le, Client depuis
      Date de passage à client, Date de clôture, Se convirtió en cliente, Fecha en que se convirtió en cliente
      Cliente desde, Fecha de cierre, Tornou-se cliente em
      Data de fechamento, Data em que se tornou cliente, Diventato cliente il, Cliente dal
      Data di chiusura, Klant sinds, Klant geworden op, Datum klant geworden, Sluitingsdatum
      Klient od, Został klientem, Data zamknięcia, Kund sedan, Kunde siden
    `),
  ],
};

/** `CustomerID`, `customer-id` and `Customer ID` are one word here. */
const joined = (key: string): string => key.replace(/(?:[\s\-_.#]|\u0307)+/gu, '');

/** Joined key of a header → the roles that it is a word for, each with its tier. */
const rolesByKey: ReadonlyMap<string, ReadonlyMap<Role, number>> = (() => {
  const found = new Map<string, Map<Role, number>>();
  for (const role of roles) {
    roleWords[role].forEach((tier, t) => {
      for (const word of tier) {
        const key = joined(headerKey(word).key);
        const list = found.get(key) ?? new Map<Role, number>();
        found.set(key, list);
        if (!list.has(role)) list.set(role, t);
      }
    });
  }
  return found;
})();

/** The roles that a header is a word for, each with its tier. */
export const rolesNamed = (key: string): ReadonlyMap<Role, number> =>
  rolesByKey.get(joined(key)) ??
  rolesByKey.get(joined(key.replace(withTax, ''))) ??
  rolesByKey.get(joined(key.replace(numberBehind, '$2$1'))) ??
  rolesByKey.get(joined(key.replace(inItsCurrency, ''))) ??
  new Map();

/** `Sale amount (Pub currency)`. */
const inItsCurrency = / \((?:\p{L}+ )?(?:currency|währung|devise|moneda|moeda|valuta|waluta)\)$/u;

/** `Ordine n.` is `N. ordine`. */
const numberBehind = /^(\p{L}+) (n|n[°ºo]|nr|num|nummer)\.?$/u;

/** `Beløb inkl. moms`, `Total incl. VAT`: with its tax it is what was paid. */
const withTax = / \(?inc?k?l?\.? (vat|tax|gst|moms|mw ?st|ust|tva|iva|btw)\.?\)?$/;

/** The tier in which a header is a word for a role; infinite where it is none. */
export const roleTier = (role: Role, key: string): number => rolesNamed(key).get(role) ?? Number.POSITIVE_INFINITY;
