import type { Vocabulary } from '../vocabulary.ts';

export const korean: Vocabulary = {
  language: 'Korean',
  headers: {
    day: '날짜',
    channel: '채널',
    campaign: '캠페인',
    impressions: '노출',
    clicks: '클릭',
    cost: '비용, 광고비',
    conversions: '전환',
    revenue: '매출, 수익',
    orders: '주문',
    newCustomers: '신규 고객',
    currency: '통화',
  },
  values: {
    giftCard: '상품권, 기프트카드, 기프트 카드',
    total: '합계, 총계',
  },
};
