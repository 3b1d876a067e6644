import type { Vocabulary } from './vocabulary.ts';

export const ukrainian: Vocabulary = {
  language: 'Ukrainian',
  headers: {
    day: 'Дата, День',
    week: 'Тиждень',
    month: 'Місяць',
    channel: 'Канал',
    campaign: 'Кампанія',
    impressions: 'Покази',
    clicks: 'Кліки',
    cost: 'Витрати, Витрачено',
    conversions: 'Конверсії',
    revenue: 'Дохід, Виторг',
    sales: 'Продажі',
    orders: 'Замовлення',
    newCustomers: 'Нові клієнти',
    currency: 'Валюта',
    budget: 'Бюджет',
  },
  values: {
    total: 'всього, разом, усього',
  },
};
