import type { Vocabulary } from './vocabulary.ts';

export const swahili: Vocabulary = {
  language: 'Swahili',
  headers: {
    day: 'Tarehe, Siku',
    week: 'Wiki',
    month: 'Mwezi',
    channel: 'Njia',
    campaign: 'Kampeni',
    clicks: 'Mibofyo',
    cost: 'Gharama, Matumizi, Gharama ya matangazo',
    revenue: 'Mapato',
    sales: 'Mauzo',
    orders: 'Maagizo, Oda',
    newCustomers: 'Wateja wapya',
    currency: 'Sarafu',
    budget: 'Bajeti',
  },
  values: {
    total: 'jumla',
  },
};
