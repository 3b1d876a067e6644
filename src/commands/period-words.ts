import { shortDay } from '../problems/words.ts';
import type { Summary } from '../report/summary.ts';

export const periodWords = (period: Summary['report']['period']): string =>
  period ? `${shortDay(period.from)} – ${shortDay(period.to)}` : 'not known';
