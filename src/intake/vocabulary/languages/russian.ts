import type { Vocabulary } from '../vocabulary.ts';

export const russian: Vocabulary = {
  language: 'Russian',
  headers: {
    day: 'Дата',
    month: 'Месяц',
    year: 'Год',
    channel: 'Канал',
    source: 'Источник',
    campaign: 'Кампания',
    impressions: 'Показы',
    clicks: 'Клики',
    cost: 'Расход, Расходы, Затраты, Стоимость',
    conversions: 'Конверсии',
    revenue: 'Доход, Выручка',
    sales: 'Продажи',
    leads: 'Лиды',
    orders: 'Заказы',
    currency: 'Валюта',
  },
  words: {
    ratio: 'средн, ставка',
  },
  values: {
    total: 'итого, всего, общий итог, всього, разом, усього',
  },
};
