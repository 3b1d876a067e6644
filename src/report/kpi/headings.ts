import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { figureTitle } from '../figure-title.ts';
import { figures } from '../figures.ts';
import { look } from '../look.ts';
import { pathHead } from './path-cell.ts';
import { sideHeads } from './sides.ts';

export const gap = (key: string): RowPlan => ({ key, cells: [] });

/** Beside the frozen column, which would cut it. */
export const besideFrozen = (key: string, says: string): RowPlan => ({
  key,
  cells: [undefined, { value: says, style: look.byline }],
});

export const sectionTitle = (key: string, title: string, lead: string): RowPlan[] => [
  { key: `title:${key}`, cells: [{ value: title, style: look.section }] },
  besideFrozen(`lead:${key}`, lead),
];

/** The header row over figures: each with its unit. */
export function figureHeader(key: string, first: string, context: ReportContext, ofChannels = false): RowPlan {
  const cells: (Cell | undefined)[] = [
    { value: first, style: look.head },
    { value: 'From', style: look.headRight },
    { value: 'To', style: look.headRight },
    { value: 'Days', style: look.headRight },
    ...figures.map(
      (figure): Cell => ({
        value: figureTitle(context, figure, '', ofChannels),
        style: look.headRight,
      }),
    ),
    pathHead,
  ];
  sideHeads(context, cells);
  return { key: `head:${key}`, height: 34, cells };
}
