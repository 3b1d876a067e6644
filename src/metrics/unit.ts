/** What a number measures, and so how it is written. A percent is a fraction: 0.5 is 50 %. */
export type Unit = 'percent' | 'money' | 'ratio' | 'count' | 'days' | 'months' | 'moneyPerMonth' | 'moneyPerDay';
