import { call, type Formula, join, op, when } from '../../workbook/formula.ts';
import type { ReportContext } from '../context.ts';
import { isInDoubt } from '../coverage/doubt.ts';
import { isMatched, restWords } from '../coverage/rests-on.ts';
import { net } from '../figures.ts';
import { kpiCell } from '../kpi/columns.ts';
import { marginCell } from '../kpi/figure-row.ts';
import { roiSides } from '../kpi/sides.ts';
import { look } from '../look.ts';
import { breakEvenWords, hasMargin } from '../margin.ts';
import type { Section } from '../section.ts';
import { withoutData } from '../without-data.ts';
import { exactMoneyWords, ifNumber } from '../words.ts';
import { heading, row } from './table.ts';
import { whyNoRoi } from './why-no-roi.ts';

/** 6 of 7: the calculation itself, with this period's numbers in it. */
export const calculation: Section = (context) => {
  const lines: [string, string | Formula][] = [
    ['In words', hasMargin(context) ? 'ROI = (revenue × margin − spend) ÷ spend' : 'ROI = (revenue − spend) ÷ spend'],
    ['In numbers', inNumbers(context)],
    ['Which means', meaning(context)],
    [
      'What it leaves out',
      'Revenue is what the sources credit to the campaigns. Two platforms may claim one sale, and some sales would have come anyway; this ROI cannot tell which.',
    ],
  ];
  return {
    rows: [
      ...heading('calculation', '6  ROI calculation', 'The sum anyone can do again, over the report period.'),
      ...lines.map(([label, content], i) =>
        row(
          `calculation:${i}`,
          {
            1: { value: label, style: look.strong },
            2:
              typeof content === 'string'
                ? { value: content, style: look.plain }
                : { formula: content, style: i === 1 ? look.strong : look.plain },
          },
          { merges: [[2, 12]], height: 24 },
        ),
      ),
    ],
  };
};

const roi = kpiCell('p:report', 'roi');

function inNumbers(context: ReportContext): Formula {
  const { revenue, cost } = roiSides(context);
  const spend = exactMoneyWords(context, cost);
  const share = hasMargin(context) ? join(' × ', call('ROUND', op(marginCell, '*', 100), 1), ' %') : '';
  const worked = join(
    '(',
    exactMoneyWords(context, revenue),
    share,
    ' − ',
    spend,
    ') ÷ ',
    spend,
    ' = ',
    call('ROUND', op(roi, '*', 100), 1),
    ' %',
  );
  return ifNumber(roi, worked, why(context));
}

function meaning(context: ReportContext): Formula {
  const unit = context.ledger.currency ? `${context.ledger.currency} 1.00` : '1.00';
  const { revenue, cost } = roiSides(context);
  const cents = call('ROUND', roi, 2);
  const profit = when(
    op(cents, '=', 0),
    'all of it came back, and no more.',
    when(
      op(cents, '>', 0),
      join('it paid for itself and left ', exactMoneyWords(context, roi), '.'),
      join(exactMoneyWords(context, op(0, '-', roi)), ' of it did not come back.'),
    ),
  );
  const rests = isMatched(context, net) ? '' : `, on ${restWords(context, net)}`;
  const says =
    rests || isInDoubt(context, context.windows.report)
      ? `${rests}.`
      : join(': ', hasMargin(context) ? profit : join(breakEvenWords(revenue, cost, 'it '), '.'));
  return ifNumber(
    roi,
    join(
      `Each ${unit} spent brought back `,
      exactMoneyWords(context, op(roi, '+', 1)),
      ` of ${hasMargin(context) ? 'margin' : 'revenue'}`,
      says,
    ),
    'Without it nobody can say what the spend brought back.',
  );
}

/** Why there is no ROI, and what to enter where. */
function why(context: ReportContext): Formula | string {
  const without = withoutData(context);
  if (without) return `There is no ROI. ${without.says} ${without.way}`;
  const { says, way } = whyNoRoi(context);
  return join('There is no ROI: ', says, ' ', way);
}
