import type { Vocabulary } from './vocabulary.ts';

export const bulgarian: Vocabulary = {
  language: 'Bulgarian',
  headers: {
    day: 'Дата, Ден',
    week: 'Седмица',
    month: 'Месец',
    channel: 'Канал',
    campaign: 'Кампания',
    impressions: 'Импресии',
    clicks: 'Кликове, Кликвания',
    cost: 'Разход, Разходи, Похарчено',
    conversions: 'Реализации, Конверсии',
    revenue: 'Приход, Приходи, Оборот',
    sales: 'Продажби',
    orders: 'Поръчки',
    newCustomers: 'Нови клиенти',
    currency: 'Валута',
    budget: 'Бюджет',
  },
  roles: {
    createdOn: 'Създаден',
  },
  values: {
    total: 'общо',
  },
};
