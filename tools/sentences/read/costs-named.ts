import type { Scope } from '../oracle/truth.ts';

/** Whether a label or a sentence says that other costs are in its figure, or that they are left out of it; most say neither. */
export function costsNamed(text: string): Pick<Scope, 'costs'> {
  if (/\bfully loaded\b/i.test(text)) return { costs: 'in' };
  return /, paid\b|\bmedia\b|\bbefore other costs\b/i.test(text) ? { costs: 'out' } : {};
}
