import type { Formula } from '../../../workbook/formula.ts';
import type { ReportContext } from '../../context.ts';
import type { CampaignFact } from '../../facts.ts';

/** What to change next, with its evidence. Both are formulas: when the figures move, the words move with them. */
export interface Advice {
  readonly id: string;
  readonly action: Formula;
  readonly because: Formula;
  /** Money at stake in the report period, to choose the three that matter most. */
  readonly stake: number;
  /** A campaign whose figures it names: it has a row among the campaigns, however little it spent. */
  readonly campaign?: CampaignFact;
}

/** One kind of advice. Adding one is its file and a line of `all-advice.ts`. */
export type Adviser = (context: ReportContext) => readonly Advice[];
