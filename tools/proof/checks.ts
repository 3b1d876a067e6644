import type { Check } from './check.ts';
import { pairs } from './tie-out/pairs.ts';

export const checks: readonly Check[] = [pairs];
