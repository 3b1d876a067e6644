import type { Vocabulary } from './vocabulary.ts';

export const arabic: Vocabulary = {
  language: 'Arabic',
  headers: {
    day: 'التاريخ, تاريخ, اليوم',
    week: 'الأسبوع',
    month: 'الشهر',
    channel: 'القناة',
    campaign: 'الحملة, اسم الحملة',
    impressions: 'مرات الظهور, الظهور',
    clicks: 'النقرات',
    cost: 'التكلفة, الإنفاق, المصروفات, المبلغ المنفق',
    conversions: 'التحويلات',
    revenue: 'الإيرادات, الإيراد, العائدات',
    sales: 'المبيعات',
    orders: 'الطلبات',
    newCustomers: 'عملاء جدد',
    currency: 'العملة',
    budget: 'الميزانية',
  },
  values: {
    total: 'المجموع, الإجمالي, الإجمالي العام',
  },
};
