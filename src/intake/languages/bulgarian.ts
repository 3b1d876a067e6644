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
    cost: 'Разход, Разходи, Похарчено, Разходи за реклама, Разход за реклама',
    conversions: 'Реализации, Конверсии',
    revenue: 'Приход, Приходи, Оборот',
    sales: 'Продажби',
    orders: 'Поръчки, Брой поръчки',
    newCustomers: 'Нови клиенти',
    currency: 'Валута',
    budget: 'Бюджет',
  },
  roles: {
    createdOn: 'Създаден',
  },
  words: {
    cost: 'разход, разходи, похарчено',
    revenue: 'приход, приходи, оборот',
    sold: 'продажби',
    number: 'брой',
    plain: 'брой, общо',
    value: 'стойност, сума',
    ratio: 'план, планиран, бюджет, прогноза, цел, остатък, среден, средна, дял, ддс, доставка, минала, предходна',
  },
  values: {
    total: 'общо',
  },
};
