import type { Vocabulary } from './vocabulary.ts';

export const baltic: Vocabulary = {
  language: 'Estonian, Latvian and Lithuanian',
  headers: {
    day: 'Kuupäev, Päev, Datums, Diena, Data',
    week: 'Nädal, Nedēļa, Savaitė',
    month: 'Kuu, Mēnesis, Mėnuo',
    channel: 'Kanal, Kanāls, Kanalas, Pārdošanas kanāls, Müügikanal, Pardavimo kanalas',
    campaign: 'Kampaania, Kampaņa, Kampanija',
    impressions: 'Näitamised, Seansid, Parodymai, Seansai, Rādījumi, Kuvamised',
    clicks: 'Klikid, Klõpsud, Klikšķi, Paspaudimai',
    cost: `
      Kulu, Kulud, Kulutused, Izmaksas, Izdevumi, Tēriņi, Išlaidos, Sąnaudos, Reklamos išlaidos, Reklāmas izmaksas,
      Iztērēts, Reklaamikulu, Reklaamikulud, Kulutatud, Išleista`,
    conversions: 'Konversioonid, Konversijas, Reklāmguvumi, Konversijos',
    revenue: 'Tulu, Müügitulu, Käive, Ieņēmumi, Apgrozījums, Pajamos, Apyvarta, Pardavimo pajamos',
    orders: 'Tellimused, Pasūtījumi, Užsakymai, Užsakymų skaičius, Pasūtījumu skaits, Tellimuste arv, Pirkimai',
    newCustomers: 'Uued kliendid, Jauni klienti, Nauji klientai',
    currency: 'Valuuta, Valūta, Valiuta',
    budget: 'Eelarve, Budžets, Biudžetas',
    sales: 'Pardavimai, Pārdošana, Müük',
    leads: 'Užklausos, Pieteikumi, Päringud',
    platform: 'Platvorm, Platforma',
  },
  words: {
    ratio: `
      eelarve, budžets, biudžetas, plaan, plāns, planas, keskmine, vidējais, vidējā, vidutinis, vidutinė, eesmärk,
      mērķis, tikslas, eelmine, iepriekšējais, pvm, pvn, km`,
  },
  values: {
    total: 'kokku, kopā, iš viso',
  },
};
