import type { Vocabulary } from './vocabulary.ts';

export const baltic: Vocabulary = {
  language: 'Estonian, Latvian and Lithuanian',
  headers: {
    day: 'Kuupäev, Päev, Datums, Diena, Data',
    week: 'Nädal, Nedēļa, Savaitė',
    month: 'Kuu, Mēnesis, Mėnuo',
    channel: 'Kanal, Kanāls, Kanalas',
    campaign: 'Kampaania, Kampaņa, Kampanija',
    impressions: 'Näitamised, Seansid, Parodymai, Seansai',
    clicks: 'Klikid, Klõpsud, Klikšķi, Paspaudimai',
    cost: 'Kulu, Kulud, Kulutused, Izmaksas, Izdevumi, Tēriņi, Išlaidos, Sąnaudos',
    conversions: 'Konversioonid, Konversijas, Reklāmguvumi, Konversijos',
    revenue: 'Tulu, Müügitulu, Käive, Ieņēmumi, Apgrozījums, Pajamos, Apyvarta',
    orders: 'Tellimused, Pasūtījumi, Užsakymai',
    newCustomers: 'Uued kliendid, Jauni klienti, Nauji klientai',
    currency: 'Valuuta, Valūta, Valiuta',
    budget: 'Eelarve, Budžets, Biudžetas',
  },
  values: {
    total: 'kokku, kopā, iš viso',
  },
};
