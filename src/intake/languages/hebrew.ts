import type { Vocabulary } from './vocabulary.ts';

export const hebrew: Vocabulary = {
  language: 'Hebrew',
  headers: {
    day: 'תאריך, יום',
    week: 'שבוע',
    month: 'חודש',
    channel: 'ערוץ',
    campaign: 'קמפיין',
    impressions: 'חשיפות',
    clicks: 'קליקים, הקלקות',
    cost: 'עלות, הוצאה, הוצאות',
    conversions: 'המרות',
    revenue: 'הכנסה, הכנסות, מחזור',
    sales: 'מכירות',
    orders: 'הזמנות',
    newCustomers: 'לקוחות חדשים',
    currency: 'מטבע',
    budget: 'תקציב',
  },
  values: {
    total: 'סך הכל, סה"כ',
  },
};
