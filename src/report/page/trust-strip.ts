import { call, type Formula, join, op, when } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import { longDay } from '../windows.ts';
import { sourceCell } from './sources.ts';

/** Platforms go on correcting their figures for about four weeks. */
const settlingDays = 28;

/** Whether the page ties to the raw data, what was left out of it, and whether it may still change: in symbols and words. */
export function trustStrip(context: ReportContext): Formula {
  const difference = sourceCell('total', 'difference');
  const held = sourceCell('total', 'heldBack');
  const heldSpend = sourceCell('total', 'heldSpend');
  const spend = sourceCell('total', 'inReport');
  const share = when(
    op(op(spend, '+', heldSpend), '>', 0),
    join(' (', call('ROUND', op(op(heldSpend, '*', 100), '/', op(spend, '+', heldSpend)), 1), ' % of spend)'),
    '',
  );
  return join(
    when(
      op(call('ABS', difference), '<', op(1, '/', 200)),
      join('✔ Ties to the raw data (difference ', call('FIXED', difference, 2), ')'),
      join('✖ Does not tie to the raw data (difference ', call('FIXED', difference, 2), ')'),
    ),
    '   ·   ',
    when(
      op(held, '=', 0),
      '✔ No rows held back',
      join('▲ ', held, when(op(held, '=', 1), ' row', ' rows'), ' held back', share),
    ),
    `   ·   ${finality(context)}`,
  );
}

function finality({ ledger: { span }, today }: ReportContext): string {
  if (!span) return '– No dates';
  const settled = today - settlingDays;
  return span.to < settled
    ? '✔ Final'
    : `▲ Provisional: days since ${longDay(Math.max(settled, span.from))} may still change`;
}
