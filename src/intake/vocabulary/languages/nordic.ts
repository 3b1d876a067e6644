import type { Vocabulary } from '../vocabulary.ts';

export const nordic: Vocabulary = {
  language: 'Swedish, Danish, Norwegian and Finnish',
  headers: {
    leads: 'Leads, Kundemner, Liidit, Förfrågningar',
    conversions: 'Konverteringar, Konverteringer, Konversioner, Konversjoner, Konversiot, Konv.',
    day: 'Dag, Dato, Datum',
    month: 'Månad, Måned',
    year: 'År',
    dayPart: 'Dag',
    campaign: 'Kampanj',
    impressions: 'Visningar, Visninger, Eksponeringer, Exponeringar, Näytöt, Näyttökerrat',
    clicks: 'Klick, Klik, Klikk, Klikkaukset, Klickar',
    cost: 'Kostnad, Kostnader, Omkostning, Omkostninger, Udgifter, Utgifter, Annonskostnad, Annonskostnader, Annonceudgifter, Annonceomkostninger, Annonsekostnad, Annonsekostnader, Mediakostnad, Spenderat, Forbrug, Forbrukt, Brukt, Mainoskulut, Kulut, Kustannukset, Kustannus, Förbrukat, Mediekostnad, Mediekostnader, Medieomkostninger, Spenderat belopp, Annonsutgifter',
    revenue:
      'Intäkter, Intäkt, Omsättning, Omsætning, Omsetning, Intäkt totalt, Indtægter, Indtægt, Inntekter, Inntekt, Konverteringsvärde, Konverteringsværdi, Konverteringsverdi, Salgsværdi, Försäljningsvärde, Liikevaihto, Tulot, Tuotto, Myynti',
    sales: 'Försäljning, Salg',
    orders:
      'Beställningar, Ordrer, Ordrar, Tilaukset, Bestillinger, Köp, Kjøp, Antal order, Antal ordrar, Antal ordrer, Antal beställningar',
    newCustomers: 'Nya kunder, Nye kunder, Antal nya kunder',
    currency: 'Valuta',
    fiscalYear: 'Räkenskapsår, Regnskabsår, Regnskapsår, Tilikausi',
    status: 'Status, Orderstatus, Ordrestatus, Tila',
    refund: `
      Återbetalning, Återbetalningar, Återbetalt, Retur, Returer, Refusion, Refunderet, Tilbagebetaling, Refusjon,
      Tilbakebetaling, Hyvitys, Palautus`,
    tax: 'Moms, Skatt, Mva, Alv',
    shipping: 'Frakt, Fragt, Levering, Leverans, Toimitus',
    discount: 'Rabatt, Rabat, Alennus',
    quantity: 'Antal, Antall, Määrä',
    unitPrice: 'Styckpris, Stykpris, Enhetspris, À-pris, Pris, Yksikköhinta',
    debit: 'Debet',
    credit: 'Kredit',
    commission: 'Provision, Provisjon, Kommission',
    budget: 'Budget, Budsjett, Budjetti',
    actual: 'Utfall, Faktisk, Realiseret, Toteutunut',
  },
  words: {
    cost: 'kostnad',
    revenue: 'intäkter',
  },
  values: {
    total: 'totalt, i alt, yhteensä, summa, totalsumma, delsumma',
    stateCounts: `
      slutförd, betald, betalt, levererad, leveret, levert, skickad, sendt, afsluttet, fullført, gennemført, godkänd,
      godkendt, godkjent, vunnen, vundet, vunnet, valmis, maksettu, toimitettu`,
    statePending: `
      väntar, väntande, avventer, afventer, pågående, behandlas, behandles, öppen, åben, åpen, obetald, ubetalt,
      odottaa, kesken`,
    stateLost: `
      avbruten, avbokad, annullerad, annulleret, annullert, kansellert, makulerad, misslyckad, mislykket,
      mislykkedes, avvisad, afvist, avvist, förlorad, tabt, tapt, peruttu, peruutettu, hylätty, epäonnistui`,
    stateRefunded: `
      återbetald, refunderet, refundert, tilbagebetalt, tilbakebetalt, returnerad, returneret, returnert, hyvitetty,
      palautettu`,
    statePartlyRefunded: 'delvis återbetald, delvist refunderet, delvis refundert, osittain hyvitetty',
    customerNew: 'ny kund, ny kunde, uusi asiakas',
    customerReturning: `
      återkommande, återkommande kund, tilbagevendende, tilbakevendende, eksisterende kunde, palaava asiakas`,
  },
};
