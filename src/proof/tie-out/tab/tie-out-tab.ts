import type { ReportContext } from '../../../report/context.ts';
import { gap } from '../../../report/kpi/headings.ts';
import { figure, good, look } from '../../../report/look.ts';
import { stack } from '../../../report/stack.ts';
import type { RowPlan, TabPlan } from '../../../workbook/tab-plan.ts';
import { bridgeKinds } from '../bridge.ts';
import { claimedSection } from './claimed-section.ts';
import { kindColumn, tieTab } from './columns.ts';
import { evidenceSection } from './evidence-section.ts';
import { sideSection } from './side-section.ts';
import type { Tied } from './tied.ts';

/** The tab Tie-out: what platforms report, led to what finance has booked. */
export function tieOutTab(context: ReportContext, sides: readonly Tied[]): TabPlan {
  return {
    id: tieTab,
    name: 'Tie-out',
    color: good,
    columnWidths: [168, 76, 104, ...bridgeKinds.map(() => 92), 96, 104, 96, 78, 118, 124, 280],
    hiddenColumns: unusedKinds(sides),
    frozenRows: 0,
    frozenColumns: 2,
    ...stack([
      { rows: head(context, sides) },
      ...sides.map((tied) => sideSection(context, tied)),
      ...sides.filter(({ pair }) => pair.side === 'revenue').map((tied) => claimedSection(context, tied)),
      evidenceSection(sides),
    ]),
  };
}

/** Kinds that explain nothing here are folded away. */
function unusedKinds(sides: readonly Tied[]): number[] {
  const used = new Set(sides.flatMap(({ bridges }) => bridges.flatMap(({ items }) => items.map(({ kind }) => kind))));
  return bridgeKinds.filter((kind) => !used.has(kind)).map(kindColumn);
}

function head({ settings, ledger }: ReportContext, sides: readonly Tied[]): readonly RowPlan[] {
  const basis = ledger.basis ? ` (${ledger.basis})` : '';
  const limit = (key: string, says: string, amount: number, share: number): RowPlan => ({
    key,
    cells: [
      { value: `${says}${basis}`, style: look.label },
      { value: share, style: figure('0.0%') },
      { value: amount, style: figure('#,##0.00') },
    ],
  });
  return [
    { key: 'tie-title', height: 34, cells: [{ value: 'Tie-out', style: look.title }] },
    {
      key: 'tie-lead',
      height: 22,
      cells: [
        {
          value:
            sides.length > 0
              ? 'What platforms report, led to what finance has booked. Each row: reported + what explains the difference + unexplained = booked.'
              : 'There are no books to tie out to any more: no source holds invoices or booked sales.',
          style: look.byline,
        },
      ],
    },
    limit('limit:tolerance', 'Ties up to both', settings.tieOutAmount, settings.tieOutShare),
    limit('limit:material', 'Material from both', settings.materialAmount, settings.materialShare),
    gap('gap:tie'),
  ];
}
