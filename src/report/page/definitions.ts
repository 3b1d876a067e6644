import { listed } from '../../problems/words.ts';
import { join } from '../../workbook/formula.ts';
import type { RowPlan } from '../../workbook/tab-plan.ts';
import { beforeWords, scale } from '../before.ts';
import { material } from '../compare.ts';
import type { ReportContext } from '../context.ts';
import { cacCountsOtherCosts, whyNotCounted } from '../counts-other-costs.ts';
import { coverageNote, isPartial, mark } from '../coverage/rests-on.ts';
import { figureSays } from '../figure-says.ts';
import { figures } from '../figures.ts';
import { otherCostsOf } from '../kpi/figure-row.ts';
import { line, look, strongLine } from '../look.ts';
import { costNames, hasOtherCosts, lacksMonths } from '../other-costs.ts';
import type { Section } from '../section.ts';
import { exactMoneyWords } from '../words.ts';
import { workedOutAs } from '../worked-out-as.ts';
import { shownFigures } from './baseline.ts';
import { channelPlaces } from './channel-places.ts';
import { header, heading, leadHeight, row, textRow } from './table.ts';

const marks = (context: ReportContext, spend: string) => [
  'n/a: no source has it, or there is nothing to divide by. It is never counted as 0.',
  `✔ on plan: the target is met. ▲ watch: missed by up to a tenth. ✖ off plan: missed by more. For spend the target is a budget. – : not set, or cannot be said. – in doubt: more than a tenth of the spend or of the revenue is held back. A difference of up to ${material * 100} % is none in words: such figures are about the same, and a target is met.`,
  `✔ foots: the channels add up to the total, and the total is ${spend}. ${beforeMark(context)} Amounts in k are thousands, in m millions.`,
  'Rows that cover several days are spread over them evenly. All other rows count on their own day.',
  'The name of a KPI leads to the sums that it is made of, and the name of a channel, here and there, to its rows in Campaign Data; these name their tab and row.',
];

/** What the one `Before` of the page is. */
function beforeMark(context: ReportContext): string {
  const { before } = context.windows;
  if (!before) return 'Before: none.';
  return `Before: ${beforeWords[before.is].how}${scale(context) ? '; amounts that say so are scaled to as many days as the report has' : ''}.`;
}

const sharedRow =
  'Other: the channels without a row of their own. Its return is said only where each of them has spend and revenue; revenue that no spend stands against is not in it.';

const beforeOtherCosts = 'ROI and net return on media are before other costs.';
const ofMedia = `So the CAC of a period is the fully loaded one, and that of a channel, on the KPI tab, the paid one. ${beforeOtherCosts}`;
const inNoFigure = `Other costs are in no figure: ${whyNotCounted} ${beforeOtherCosts}`;

/** What the one CAC of the period includes, and what ROI does not. */
function otherCostsNote(context: ReportContext): RowPlan[] {
  const { settings, windows } = context;
  const set = settings.otherCosts;
  if (!hasOtherCosts(set) || !windows.report) return [];
  if (!cacCountsOtherCosts(context)) return [textRow('mark:media', { value: inNoFigure, style: look.small }, 20)];
  const names = listed(costNames(set, windows.report), 8);
  const lacks = typeof set !== 'number' && lacksMonths(set, windows.report);
  const says = join(
    'CAC counts other costs beside the spend, save by channel: ',
    exactMoneyWords(context, otherCostsOf(context, 'p:report')),
    ` in the report period${names ? ` (${names})` : ''}.${lacks ? ' Some of its months have none set, and count none.' : ''}`,
  );
  return [
    textRow('mark:other-costs', { formula: says, style: look.small }, 20),
    textRow('mark:media', { value: ofMedia, style: look.small }, 20),
  ];
}

/** What each word on the page means, and how each figure is worked out. */
export const definitions: Section = (context) => {
  const { firstScreenKpis } = context.settings;
  const fed = shownFigures(context);
  const defined = figures.filter((kpi) => fed.includes(kpi) || firstScreenKpis.some((id) => id === kpi.id));
  const rows = defined.map((kpi) => {
    return row(
      `definition:${kpi.id}`,
      {
        1: { value: `${kpi.title}${isPartial(context, kpi) ? mark : ''}`, style: look.strong },
        2: { value: workedOutAs(kpi), style: look.small },
        6: { value: figureSays(context, kpi), style: look.small },
      },
      {
        merges: [
          [2, 5],
          [6, 12],
        ],
        height: 21,
      },
    );
  });
  const hasOther = channelPlaces(context).other.length > 0;
  const partial = defined.filter((kpi) => isPartial(context, kpi));
  return {
    rows: [
      ...heading('definitions', 'Definitions', 'How each figure on this page is worked out, and what the marks mean.'),
      header(
        'head:definitions',
        { 1: 'Figure', 2: 'Worked out as', 6: 'What it says' },
        {
          left: [2, 6],
          merges: [
            [2, 5],
            [6, 12],
          ],
        },
      ),
      ...rows,
      ...partial.map((kpi) => {
        const note = coverageNote(context, kpi);
        return textRow(`coverage:${kpi.id}`, { value: note, style: look.small }, leadHeight(note, 210));
      }),
      ...(defined.some(({ id }) => id === 'cac' || id === 'roi') ? otherCostsNote(context) : []),
      ...marks(context, firstScreenKpis.includes('cost') ? 'the KPI above' : 'the spend on the KPI tab').map(
        (says, i) => textRow(`mark:${i}`, { value: says, style: look.small }, 20),
      ),
      ...(hasOther ? [textRow('mark:other', { value: sharedRow, style: look.small }, 20)] : []),
    ],
    rules: [
      { color: strongLine, rows: ['head:definitions'], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
  };
};
