import { inWords } from '../../metrics/in-words.ts';
import { net } from '../figures.ts';
import { line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { shownFigures } from './baseline.ts';
import { header, heading, row, textRow } from './table.ts';

const marks = [
  'n/a: no source has it, or there is nothing to divide by. It is never counted as 0.',
  '✔ on plan: the target is met. ▲ watch: missed by up to a tenth. ✖ off plan: missed by more. For spend the target is a budget. – : not set, or cannot be said.',
  '✔ foots: the channels add up to the total, and the total is the KPI above. Before: as many days just before the report period. Amounts in k are thousands, in m millions.',
  'Rows that cover several days are spread over them evenly. All other rows count on their own day.',
];

/** What each word on the page means, and how each figure is worked out. */
export const definitions: Section = (context) => {
  const rows = shownFigures(context).map((kpi) => {
    const formula = kpi.metric
      ? inWords(kpi.metric.value)
      : kpi.id === net.id
        ? 'revenue × margin − cost'
        : 'the sum over the rows of Campaign Data';
    return row(
      `definition:${kpi.id}`,
      {
        1: { value: kpi.title, style: look.strong },
        2: { value: formula, style: look.small },
        6: {
          value: [kpi.says, ...(kpi.metric?.source ? [`Source: ${kpi.metric.source}`] : [])].join(' '),
          style: look.small,
        },
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
      ...marks.map((mark, i) => textRow(`mark:${i}`, { value: mark, style: look.small }, 20)),
    ],
    rules: [
      { color: strongLine, rows: ['head:definitions'], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
  };
};
