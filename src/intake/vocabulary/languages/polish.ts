import type { Vocabulary } from '../vocabulary.ts';

export const polish: Vocabulary = {
  language: 'Polish',
  headers: {
    day: 'Dzień, Data',
    week: 'Tydzień',
    month: 'Miesiąc',
    year: 'Rok',
    channel: 'Kanał',
    platform: 'Platforma',
    campaign: 'Kampania',
    impressions: 'Wyświetlenia',
    clicks: 'Kliknięcia',
    cost: 'Koszt, Koszty, Wydatki',
    conversions: 'Konwersje',
    revenue: 'Przychód, Przychody, Obrót',
    sales: 'Sprzedaż',
    orders: 'Orderów, Zamówienia',
    newCustomers: 'Nowi klienci',
    currency: 'Waluta',
  },
  words: {
    cost: 'koszt, koszty',
    revenue: 'przychód',
    ratio: 'wskaźnik, średni',
  },
  values: {
    total: 'razem, suma, suma końcowa, łącznie',
    average: 'średnia',
    plan: 'budżet',
  },
};
