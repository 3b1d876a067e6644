import { dateColumn, gridOf, headersOf, textColumn } from '../columns.ts';
import { dayOf, serialOf } from '../days.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { type Fact, factOf, someChannels } from '../world.ts';

const calendar = [
  (year: number, quarter: number) => `${year} Q${quarter}`,
  (year: number, quarter: number) => `Q${quarter} ${year}`,
  (year: number, quarter: number) => `${year}-Q${quarter}`,
  (year: number, quarter: number) => `Q${quarter}/${String(year).slice(2)}`,
];
const fiscal = [
  (year: number, quarter: number) => `FY${String(year).slice(2)} Q${quarter}`,
  (year: number, quarter: number) => `FY${year}-Q${quarter}`,
  (year: number, quarter: number) => `Q${quarter} FY${String(year).slice(2)}`,
];

export const quarters: Shape = {
  name: 'quarters',
  says: 'Quarters of the calendar, and of a fiscal year that begins nobody knows when: those stand in no month until it is asked.',
  write(dice) {
    const hand = handOf(dice);
    const ofFiscalYear = dice.chance(0.4);
    const write = dice.pick(ofFiscalYear ? fiscal : calendar);
    const [year, first] = [dice.int(2021, 2025), dice.int(0, 3)];
    const spans = Array.from({ length: dice.int(2, 5) }, (_, at) => {
      const month = (first + at) * 3 + 1;
      return [serialOf(year, month, 1), serialOf(year, month + 3, 0)] as const;
    });
    const channels = someChannels(dice, dice.int(1, 3));
    const facts = spans.flatMap(([from, to]) =>
      channels.map((channel) => ({ ...factOf(dice, { from, to, channel, campaign: '' }), label: label(from) })),
    );
    const rows = ofFiscalYear ? facts.map((fact) => ({ ...fact, from: Number.NaN, to: Number.NaN })) : facts;
    const want = wanted(dice);
    const columns = [
      dateColumn<Fact & { label: string }>(
        dice.pick(ofFiscalYear ? ['Fiscal quarter', 'Quarter', 'FQ'] : ['Quarter', 'Period', 'Qtr']),
        (row) => row.label,
      ),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      ...measureColumns<Fact>(dice, hand, want),
    ];
    return {
      sheets: [{ name: 'Quarterly', grid: gridOf(columns, rows) }],
      truth: truthOf(rows, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['date', 'currency', 'number'],
      ...(ofFiscalYear ? { mayAskMonth: true as const } : {}),
      digits: hand.digits,
    };

    function label(from: number): string {
      const { year, month } = dayOf(from);
      return write(year, (month + 2) / 3);
    }
  },
};
