import type { Vocabulary } from './vocabulary.ts';

export const korean: Vocabulary = {
  language: 'Korean',
  headers: {
    day: '날짜',
    channel: '채널, 매체, 매체명, 유입경로, 유입 경로, 광고매체, 광고 매체, 판매채널, 판매 채널, 마케팅 채널',
    campaign: '캠페인',
    impressions: '노출, 노출수, 노출 수',
    clicks: '클릭, 클릭수, 클릭 수',
    cost: `
      비용, 광고비, 총비용, 광고비용, 광고 비용, 소진액, 소진금액, 소진 금액, 집행금액, 집행 금액, 집행액, 집행비, 광고집행비, 광고 집행비, 지출, 지출액, 매체비, 광고비 지출, 총 광고비,
      사용금액`,
    conversions: '전환, 전환수, 전환 수',
    revenue: `
      매출, 수익, 매출액, 총매출, 총 매출, 총매출액, 순매출, 순매출액, 구매금액, 구매 금액, 결제금액, 거래액, 판매금액, 판매액, 전환매출, 전환매출액, 전환 매출, 전환 매출액, 구매 전환값,
      전환값, 주문금액`,
    orders: '주문, 주문수, 주문 수, 주문건수, 주문 건수, 구매수, 구매건수, 구매 건수, 구매, 결제건수, 판매건수',
    newCustomers: '신규 고객',
    currency: '통화',
    leads: '리드, 리드수, 리드 수, 문의수, 문의 건수, 상담신청, 상담 신청, 신청수, DB수',
  },
  roles: {
    orderId: '주문번호',
    orderTotal: '총액, 주문금액',
    saleAmount: '금액',
    refund: '환불',
    quantity: '수량',
    unitPrice: '단가',
    orderStatus: '주문상태',
    anyStatus: '상태',
    customer: '고객',
    orderDate: '주문일',
    deal: '거래',
    createdOn: '생성일',
  },
  titles: {
    cost: '비용',
    revenue: '매출',
  },
  words: {
    ratioPart:
      '누적, 누계, 목표, 전년, 전월, 예산, 계획, 잔여, 평균, 단가, 당비용, 비중, 배송비, 할인, 부가세, 율, 원가',
    plainPart: '총, 순, 액, 광고, 합계, 실제, (vat포함), (vat별도), (',
  },
  values: {
    giftCard: '상품권, 기프트카드, 기프트 카드',
    total: '합계, 총계',
    plan: '예산',
    actual: '실적',
    stateCounts: '완료, 결제완료',
    statePending: '대기, 진행중',
    stateLost: '취소',
    stateRefunded: '환불',
    refundRow: '환불',
    saleRow: '판매',
    customerNew: '신규',
    customerReturning: '기존',
    stageCustomer: '고객',
  },
};
