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
    cost: 'Расход, Расходы, Затраты, Стоимость, Потрачено',
    conversions: 'Конверсии',
    revenue: 'Доход, Выручка, Оборот, Доходы',
    sales: 'Продажи',
    leads: 'Лиды, Заявки',
    orders: 'Заказы',
    currency: 'Валюта',
  },
  words: {
    ratio: 'средн, ставка',
  },
  values: {
    giftCard: 'подарочная карта, подарочные карты, подарочный сертификат, подарочные сертификаты',
    total: 'итого, всего, общий итог, всього, разом, усього',
  },
};
