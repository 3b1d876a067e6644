import { line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { adviceFor } from './advice/all-advice.ts';
import { noAdvice } from './next-steps.ts';
import { header, heading, row, textRow } from './table.ts';

const merges = [
  [1, 7],
  [8, 12],
] as const;

/** 7 of 7: what to change next, each with its evidence. */
export const recommendations: Section = (context) => {
  const advice = adviceFor(context);
  const rows = advice.map(({ action, because }, i) =>
    row(
      `advice:${i}`,
      { 1: { formula: action, style: look.text }, 8: { formula: because, style: look.text } },
      { merges, height: 40 },
    ),
  );
  return {
    rows: [
      ...heading(
        'advice',
        '7  Recommendations',
        'What to change next, and what a period like this is expected to bring by simple rules over the figures above; what a change would bring beyond them takes a test.',
      ),
      ...(rows.length > 0
        ? [header('head:advice', { 1: 'What to do', 8: 'Because' }, { left: [8], merges }), ...rows]
        : [textRow('advice-none', { value: noAdvice, style: look.plain })]),
    ],
    rules: [
      { color: strongLine, rows: rows.length > 0 ? ['head:advice'] : [], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
  };
};
