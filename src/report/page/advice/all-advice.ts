import type { ReportContext } from '../../context.ts';
import type { Advice, Adviser } from './advice.ts';
import { choosePeriod } from './choose-period.ts';
import { cutLosingChannel } from './cut-losing-channel.ts';
import { enterRates } from './enter-rates.ts';
import { lookAtHeldRows } from './look-at-held-rows.ts';
import { measureChannel } from './measure-channel.ts';
import { testBestChannel } from './test-best-channel.ts';

const advisers: readonly Adviser[] = [
  enterRates,
  choosePeriod,
  cutLosingChannel,
  measureChannel,
  testBestChannel,
  lookAtHeldRows,
];

/** Three at most: a page that asks for ten things gets none. */
const most = 3;

export const adviceFor = (context: ReportContext): Advice[] =>
  advisers
    .flatMap((adviser) => adviser(context))
    .sort((a, b) => (a.stake === b.stake ? 0 : b.stake - a.stake))
    .slice(0, most);
