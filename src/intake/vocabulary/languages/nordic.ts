import type { Vocabulary } from '../vocabulary.ts';

export const nordic: Vocabulary = {
  language: 'Swedish, Danish, Norwegian and Finnish',
  headers: {
    someClicks: 'Länkklick, Länkklickningar, Link-klik, Linkklikk',
    weekEnding: 'Vecka till, Veckoslut, Vecka t.o.m.',
    weekBeginning: 'Vecka från, Veckostart, Uge fra, Uke fra',
    metric: 'Mätvärde, Mått, Nyckeltal, KPI, Nøgletal',
    source: 'Källa, Kilde, Trafikkälla, Lähde',
    platform: 'Plattform, Platform, Alusta',
    channel: 'Kanal, Marknadsföringskanal, Kanava',
    week: 'Vecka, Uge, Uke, Viikko',
    leads: 'Leads, Kundemner, Liidit, Förfrågningar, Nya leads, Antal leads',
    conversions:
      'Konverteringar, Konverteringer, Konversioner, Konversjoner, Konversiot, Konv., Konvertering, Konverteringar totalt',
    day: 'Dag, Dato, Datum',
    month: 'Månad, Måned, Period, Periode, Kuukausi',
    year: 'År',
    dayPart: 'Dag',
    campaign: 'Kampanj, Kampanjnamn, Kampagne, Kampagnenavn, Kampanje, Kampanjenavn, Kampanja',
    impressions: 'Visningar, Visninger, Eksponeringer, Exponeringar, Näytöt, Näyttökerrat',
    clicks: 'Klick, Klik, Klikk, Klikkaukset, Klickar',
    cost: 'Kostnad, Kostnader, Omkostning, Omkostninger, Udgifter, Utgifter, Annonskostnad, Annonskostnader, Annonceudgifter, Annonceomkostninger, Annonsekostnad, Annonsekostnader, Mediakostnad, Spenderat, Forbrug, Forbrukt, Brukt, Mainoskulut, Kulut, Kustannukset, Kustannus, Förbrukat, Mediekostnad, Mediekostnader, Reklamkostnad, Reklamkostnader, Marknadsföringskostnad, Marknadsföringskostnader, Totalkostnad, Total kostnad, Medieudgifter, Markedsføringsudgifter, Annonsering, Investering, Medieinvestering, Spenderat belopp, Spend totalt, Medieomkostninger, Annonsutgifter',
    revenue:
      'Intäkter, Intäkt, Omsättning, Omsætning, Omsetning, Intäkt totalt, Indtægter, Indtægt, Inntekter, Inntekt, Konverteringsvärde, Konverteringsværdi, Konverteringsverdi, Salgsværdi, Försäljningsvärde, Liikevaihto, Tulot, Tuotto, Myynti, Intäkter totalt, Nettoomsättning, Konv.värde, Ordervärde',
    sales: 'Försäljning, Salg, Myynti',
    orders:
      'Beställningar, Ordrer, Ordrar, Tilaukset, Bestillinger, Köp, Kjøp, Antal order, Antal ordrar, Antal ordrer, Antal beställningar',
    newCustomers: 'Nya kunder, Nye kunder, Nya kundkonton, Antal nya kunder',
    currency: 'Valuta, Valutakod, Valuutta',
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
    budget: 'Budget, Budsjett, Budjetti, Plan, Planerat, Planerad, Prognos, Planlagt',
    actual:
      'Utfall, Faktisk, Realiseret, Toteutunut, Verklig, Verkligt, Verklig kostnad, Faktisk kostnad, Faktiska, Realisert',
  },
  words: {
    cost: 'kostnad',
    revenue: 'intäkter',
  },
  values: {
    plan: 'budget, prognos, prognose, planerat, planlagt, budsjett, ennuste, budjetti',
    actual: 'utfall, faktisk, faktiskt, faktiska, realiseret, realisert, toteuma, toteutunut',
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
