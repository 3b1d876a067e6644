import { look } from '../look.ts';
import type { Section } from '../section.ts';
import { adviceFor } from './advice/all-advice.ts';
import { row, textRow } from './table.ts';

export const noAdvice =
  'The data cannot support a recommendation: no channel stands out, or what it returned rests on too little.';

/** The last lines of the first screen: what to do next. */
export const nextSteps: Section = (context) => {
  const advice = adviceFor(context);
  const line = (i: number) => {
    const each = advice[i];
    if (each) return textRow(`next:${i}`, { formula: each.action, style: look.plain }, 20);
    return i === 0
      ? textRow('next:0', { value: noAdvice, style: look.plain }, 20)
      : row(`next:${i}`, {}, { height: 20 });
  };
  return {
    rows: [textRow('title:next', { value: 'What to do next', style: look.section }, 22), line(0), line(1), line(2)],
  };
};
