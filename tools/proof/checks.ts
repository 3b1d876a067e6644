import type { Check } from './check.ts';
import { historyCheck } from './history/history-check.ts';
import { pairs } from './tie-out/pairs.ts';
import { traces } from './traces/traces.ts';

export const checks: readonly Check[] = [traces, pairs, historyCheck];
