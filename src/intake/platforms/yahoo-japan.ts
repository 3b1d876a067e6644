import type { Platform } from './platform.ts';

export const yahooJapan: Platform = {
  id: 'yahoo-japan',
  title: 'Yahoo! Japan Ads',
  names: {
    date: ['日', '日付', '週', '月'],
    campaign: ['キャンペーン名'],
    adGroup: ['広告グループ名'],
    impressions: ['インプレッション数'],
    clicks: ['クリック数'],
    cost: ['コスト'],
    conversions: ['コンバージョン数', '総コンバージョン数'],
    revenue: ['コンバージョンの価値', '合計売上金額', '総コンバージョンの価値'],
    currency: ['通貨'],
  },
  signsNeeded: 2,
  signs: [
    'インプレッション数',
    '総コンバージョン数',
    '合計売上金額',
    '広告グループ名',
    'コンバージョンの価値',
    'キャンペーンタイプ',
  ],
};
