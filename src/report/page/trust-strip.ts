import { isCurrencyCode } from '../../intake/columns/currencies.ts';
import { currencyWords } from '../../problems/currency-words.ts';
import { call, type Formula, join, op, when } from '../../workbook/formula.ts';
import type { RowPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { doubtIn, doubtInWords } from '../coverage/doubt.ts';
import { endsAlike, gapWords } from '../coverage/gap-words.ts';
import { heldCurrencies, isHeldInPart } from '../held-money.ts';
import { offeredCosts, withoutOffered } from '../held-to-settle.ts';
import { changedTabs, isLedgerChanged, unfinishedTabs } from '../kpi/raw-data.ts';
import { look } from '../look.ts';
import { longDay } from '../windows.ts';
import { dataEnds, withoutData } from '../without-data.ts';
import { sourceCell } from './sources.ts';
import { row } from './table.ts';

const merges = [
  [1, 4],
  [5, 8],
  [9, 12],
] as const;

/** Whether the page ties to the raw data, what was left out of it, and whether it may still change: in symbols and words. */
export function trustStrip(context: ReportContext): RowPlan {
  const [ties, held, final] = [tied(context), heldBack(context), finality(context)];
  const left = { ...look.status, align: 'left' as const };
  return row(
    'trust',
    {
      1: { formula: ties, style: left },
      5: { formula: held, style: left },
      9: { value: final, style: left },
    },
    { merges },
  );
}

/** Older data come first: a page that ties to what was once there does not tie to what is there now. */
function tied(context: ReportContext): Formula {
  const difference = sourceCell('total', 'difference');
  const shown = join('difference ', call('FIXED', difference, 2), ')');
  const ties = when(
    op(call('ABS', difference), '<', op(1, '/', 200)),
    withoutData(context) ? '– No figure in the report period to tie' : join('✔ Ties to the raw data (', shown),
    join('✖ Does not tie to the raw data (', shown),
  );
  return when(
    op(changedTabs(context), '>', 0),
    '✖ Campaign Data is older than the raw data',
    when(
      op(unfinishedTabs(context), '>', 0),
      '✖ The build was not finished: build again',
      when(isLedgerChanged(), '✖ Campaign Data was changed by hand: build again', ties),
    ),
  );
}

function heldBack(context: ReportContext): Formula {
  const { ledger } = context;
  const offered = offeredCosts(context);
  const rows = withoutOffered(sourceCell('total', 'heldBack'), offered.rows);
  const apart = offered.rows === 0 ? '' : `; ${offered.rows} offered as other costs`;
  const codes = heldCurrencies(ledger.withoutRate);
  // Of all data, as the rows are.
  const doubt = doubtInWords(doubtIn(context, null), 'of all');
  const share = doubt === '' ? '' : ` (about ${doubt})`;
  const isUnclear = codes.length > 0 && !codes.some(isCurrencyCode);
  const noRate =
    codes.length > 0
      ? `: no ${isUnclear ? 'currency' : 'rate'} for ${codes.map(currencyWords).join(', ')}${isHeldInPart(ledger.withoutRate) ? ' on some days' : ''}`
      : '';
  return when(
    op(rows, '=', 0),
    `✔ No rows held back${apart}`,
    join(
      codes.length > 0 ? '✖ ' : '▲ ',
      rows,
      when(op(rows, '=', 1), ' row', ' rows'),
      ' held back',
      `${share}${noRate}${apart}`,
    ),
  );
}

function finality(context: ReportContext): string {
  const { span } = context.ledger;
  const { asked } = context.windows;
  if (!span) return '– No dates in the data';
  if (withoutData(context)) return '– No data in the report period';
  const settled = context.today - context.settings.conversionsMoveDays;
  const gaps = gapWords(context);
  if (gaps && !(asked && endsAlike(context))) return `▲ Preliminary: ${gaps}`;
  if (asked) return `▲ Not complete: the data ${dataEnds(span, asked)}`;
  return span.to >= settled ? `▲ Preliminary: may change from ${longDay(Math.max(settled, span.from))} on` : '✔ Final';
}
