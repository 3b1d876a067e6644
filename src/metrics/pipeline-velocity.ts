import { input, per, times } from './expression.ts';
import { metric } from './metric.ts';

const opportunities = input({ name: 'opportunities', unit: 'count', says: 'How many deals are open.' });

const winRate = input({ name: 'winRate', unit: 'percent', says: 'The share of deals that are won, such as 20%.' });

const dealValue = input({ name: 'dealValue', unit: 'money', says: 'What a deal that is won is worth on average.' });

const cycleDays = input({ name: 'cycleDays', unit: 'days', says: 'How many days a deal takes from open to won.' });

export const pipelineVelocity = metric({
  id: 'pipeline-velocity',
  title: 'Pipeline velocity',
  unit: 'moneyPerDay',
  better: 'higher',
  says: 'How much revenue the open deals bring a day.',
  value: per(times(times(opportunities, winRate), dealValue), cycleDays),
  function: 'PIPELINE_VELOCITY',
  arguments: [opportunities, winRate, dealValue, cycleDays],
  zero: 'so there is no pace to measure',
  source: { title: 'Salesforce: Sales velocity', url: 'https://www.salesforce.com/blog/sales-velocity/' },
  examples: [
    {
      given: { opportunities: 50, winRate: 0.2, dealValue: 10_000, cycleDays: 30 },
      is: 10_000 / 3,
      from: 'https://www.nrev.ai/glossary/sales-pipeline-velocity-formula',
    },
    { given: { opportunities: 50, winRate: 0.25, dealValue: 25_000, cycleDays: 60 }, is: 31_250 / 6 },
    { given: { opportunities: 50, winRate: 0.2, dealValue: 10_000, cycleDays: 0 }, is: undefined },
  ],
  warns: [
    'A published calculator answers 0 where the cycle is 0 days (theprimecalculator.com). There is no pace then, not a pace of 0.',
  ],
});
