import { aov } from './aov.ts';
import { breakevenRoas } from './breakeven-roas.ts';
import { cac } from './cac.ts';
import { cacPayback } from './cac-payback.ts';
import { contributionMargin } from './contribution-margin.ts';
import { cpa } from './cpa.ts';
import { cpc } from './cpc.ts';
import { cpl } from './cpl.ts';
import { cpm } from './cpm.ts';
import { ctr } from './ctr.ts';
import { cvr } from './cvr.ts';
import { iroas } from './iroas.ts';
import { ltv } from './ltv.ts';
import { ltvCac } from './ltv-cac.ts';
import { marketingCacShare } from './marketing-cac-share.ts';
import { marketingShare } from './marketing-share.ts';
import { mer } from './mer.ts';
import type { Metric } from './metric.ts';
import { mroi } from './mroi.ts';
import { originatedCustomers } from './originated-customers.ts';
import { pipelineVelocity } from './pipeline-velocity.ts';
import { revenueGrowth } from './revenue-growth.ts';
import { roas } from './roas.ts';
import { roi } from './roi.ts';
import { romi } from './romi.ts';

/** Every metric, in the order in which help, README and reports show them. */
export const metrics: readonly Metric[] = [
  roi,
  romi,
  roas,
  iroas,
  mroi,
  cac,
  marketingCacShare,
  cpa,
  cpl,
  cpc,
  cpm,
  ctr,
  cvr,
  aov,
  ltv,
  ltvCac,
  cacPayback,
  mer,
  breakevenRoas,
  contributionMargin,
  originatedCustomers,
  marketingShare,
  revenueGrowth,
  pipelineVelocity,
];
