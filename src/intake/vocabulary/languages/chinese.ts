import type { Vocabulary } from '../vocabulary.ts';

export const chinese: Vocabulary = {
  language: 'Chinese',
  headers: {
    day: '日期',
    channel: '渠道',
    platform: '平台',
    campaign: '活动, 广告系列',
    impressions: '展示, 曝光',
    clicks: '点击, 点击量',
    cost: '广告费, 花费, 消耗, 消费, 成本, 费用',
    conversions: '转化',
    revenue: '销售额, 收入, 营业额',
    orders: '订单, 订单数',
    newCustomers: '新客户',
    currency: '货币',
  },
  words: {
    ratioPart: '均价, 成本率, 预算',
  },
  values: {
    total: '总计, 合计, 總計, 小计',
    plan: '预算',
  },
};
