import type { Settings } from '../../src/settings/settings.ts';

/** What the coffee shop's team has set. Its margin is left for them to enter, as on a first day. */
export const sampleSettings = {
  currency: 'AUD',
  period: { from: '2026-01-01', to: '2026-06-30' },
  // Coffee has seasons, so a half-year is held against the same one of the year before.
  baseline: { from: '2025-01-01', to: '2025-06-30' },
  targets: { roi: 1, cac: 85, roas: 2 },
  objectives: [
    {
      statement: 'Earn one million from marketing in the first half of 2026',
      metric: 'revenue',
      target: 1_000_000,
      deadline: '2026-06-30',
      owner: 'CMO',
    },
    {
      statement: 'Double every dollar that we spend on marketing',
      metric: 'roi',
      target: 1,
      deadline: '2026-06-30',
      owner: 'CMO',
    },
    {
      statement: 'Win a new customer for no more than 85 dollars',
      metric: 'cac',
      target: 85,
      deadline: '2026-06-30',
      owner: 'Growth lead',
    },
    {
      statement: 'Bring 600 enquiries from offices and podcast listeners',
      metric: 'leads',
      target: 600,
      deadline: '2026-06-30',
      owner: 'Office sales',
    },
  ],
} satisfies Partial<Settings>;
