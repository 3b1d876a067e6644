import type { Vocabulary } from './vocabulary.ts';

export const vietnamese: Vocabulary = {
  language: 'Vietnamese',
  headers: {
    day: 'Ngày',
    channel: 'Kênh',
    campaign: 'Chiến dịch',
    impressions: 'Lượt hiển thị',
    clicks: 'Lượt nhấp, Lượt click, Số lần nhấp',
    cost: 'Chi phí, Chi tiêu, Số tiền đã chi tiêu',
    revenue: 'Doanh thu',
    orders: 'Đơn hàng',
  },
  roles: {
    orderId: 'Đơn hàng, Mã đơn hàng',
    orderTotal: 'Tổng tiền',
    refund: 'Hoàn tiền',
  },
  values: {
    total: 'tổng, tổng cộng',
  },
};
