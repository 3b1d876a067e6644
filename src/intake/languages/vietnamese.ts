import type { Vocabulary } from './vocabulary.ts';

export const vietnamese: Vocabulary = {
  language: 'Vietnamese',
  headers: {
    day: 'Ngày',
    channel: 'Kênh, Nền tảng, Kênh quảng cáo, Kênh bán hàng, Kênh marketing',
    campaign: 'Chiến dịch',
    impressions: 'Lượt hiển thị, Hiển thị, Số lần hiển thị',
    clicks: 'Lượt nhấp, Lượt click, Số lần nhấp, Nhấp chuột, Số click, Số lượt nhấp',
    cost: `
      Chi phí, Chi tiêu, Số tiền đã chi tiêu, Chi phí quảng cáo, Tổng chi phí, Tổng chi tiêu, Ngân sách đã chi,
      Tiền quảng cáo, Chi phí QC, Chi phí Ads, Chi phí marketing, Đã chi, Số tiền đã chi`,
    revenue: `
      Doanh thu, Doanh số, Tổng doanh thu, Tổng doanh số, Doanh thu thuần, Doanh thu bán hàng, Giá trị chuyển đổi,
      Giá trị đơn hàng, Giá trị mua hàng`,
    orders: 'Đơn hàng, Số đơn hàng, Số đơn, Số lượng đơn hàng, Tổng đơn hàng, Lượt mua, Đơn',
    leads: 'Khách hàng tiềm năng, Số lead, Số khách hàng tiềm năng',
    conversions: 'Chuyển đổi, Lượt chuyển đổi, Số chuyển đổi',
  },
  roles: {
    orderId: 'Đơn hàng, Mã đơn hàng',
    orderTotal: 'Tổng tiền',
    refund: 'Hoàn tiền',
  },
  words: {
    ratio: 'mỗi, mục, trung, bình, ngân, sách, kế, hoạch, dự, trước, còn, tỷ, tỉ, lệ, vận, thuế, vốn',
  },
  values: {
    total: 'tổng, tổng cộng',
  },
};
