import type { Settings } from '../../src/settings/settings.ts';

/** What the coffee shop's team has set. Its margin is left for them to enter, as on a first day. */
export const sampleSettings = {
  currency: 'AUD',
  period: { from: '2026-01-01', to: '2026-06-30' },
  targets: { roi: 1, cac: 75, roas: 2, cpl: 60 },
  objectives: [
    {
      statement: 'Earn one million from marketing in the first half of 2026',
      metric: 'revenue',
      target: 1_000_000,
      deadline: '2026-06-30',
      owner: 'Head of Marketing',
    },
    {
      statement: 'Double every dollar that we spend on marketing',
      metric: 'roi',
      target: 1,
      deadline: '2026-06-30',
      owner: 'Head of Marketing',
    },
    {
      statement: 'Win a new customer for no more than 75 dollars',
      metric: 'cac',
      target: 75,
      deadline: '2026-06-30',
      owner: 'Performance Lead',
    },
    {
      statement: 'Bring 600 enquiries from offices and podcast listeners',
      metric: 'leads',
      target: 600,
      deadline: '2026-06-30',
      owner: 'Office Sales',
    },
  ],
} satisfies Partial<Settings>;
