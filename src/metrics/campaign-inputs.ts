import { input } from './expression.ts';

export const impressions = input({
  name: 'impressions',
  unit: 'count',
  says: 'How often the ads were shown.',
});

export const clicks = input({
  name: 'clicks',
  unit: 'count',
  says: 'How often the ads were clicked.',
});

export const cost = input({
  name: 'cost',
  unit: 'money',
  says: 'What the marketing cost.',
});

export const conversions = input({
  name: 'conversions',
  unit: 'count',
  says: 'How many of the actions wanted were counted, such as purchases or sign-ups.',
});

export const revenue = input({
  name: 'revenue',
  unit: 'money',
  says: 'The revenue that came from it.',
});

export const leads = input({
  name: 'leads',
  unit: 'count',
  says: 'How many leads it brought.',
});

export const orders = input({
  name: 'orders',
  unit: 'count',
  says: 'How many orders the revenue came from.',
});

export const newCustomers = input({
  name: 'newCustomers',
  unit: 'count',
  says: 'How many customers bought for the first time.',
});
