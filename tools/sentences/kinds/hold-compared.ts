import type { Scope } from '../oracle/truth.ts';
import type { Span } from '../world/calendar.ts';
import { comparedFigure, holdFigure, withoutNumber } from './hold-figure.ts';
import type { Fault, Reading } from './kind.ts';

/** What a period came to beside the report period; where its amounts are scaled, the row says so. */
export function* holdCompared(
  at: Reading,
  id: string,
  text: string,
  scale: number,
  { days, beside, row, of = {} }: { days: Span | null; beside: Span; row: string; of?: Scope },
): Generator<Fault> {
  if (withoutNumber.test(text)) return;
  if (!days) {
    yield { rule: 'figure', truth: 'the page names no such period' };
    return;
  }
  const { raw, scaled } = comparedFigure(at, id, days, beside, of);
  const asItIs = [...holdFigure(text, raw, scale)];
  if (asItIs.length === 0) return;
  const asScaled = [...holdFigure(text, scaled, scale)];
  if (asScaled.length > 0) yield* asScaled;
  else if (!/scaled|per day|as many days/i.test(row))
    yield { rule: 'scaled-unsaid', truth: `unscaled it is ${asItIs[0]?.truth}` };
}
