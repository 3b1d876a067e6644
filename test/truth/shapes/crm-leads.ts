import { dateColumn, gridOf, rowColumn, type Timed, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { spanning } from '../world.ts';

interface Lead extends Timed {
  readonly id: number;
  readonly source: string;
  readonly stage: string;
  readonly won: boolean;
}

const names = [
  {
    id: 'Record ID',
    day: 'Create Date',
    source: 'Original Traffic Source',
    stage: 'Lifecycle Stage',
    won: ['Customer'],
    other: ['Lead', 'MQL', 'SQL', 'Opportunity'],
    at: 'Became a Customer Date',
  },
  {
    id: 'Lead ID',
    day: 'Created',
    source: 'Lead Source',
    stage: 'Lead Status',
    won: ['Won', 'Closed - Won'],
    other: ['New', 'Working', 'Unqualified', 'Lost'],
    at: 'Won Date',
  },
  {
    id: 'contact_id',
    day: 'created_at',
    source: 'utm_source',
    stage: 'stage',
    won: ['customer'],
    other: ['lead', 'qualified', 'open'],
    at: 'customer_since',
  },
] as const;

export const crmLeads: Shape = {
  name: 'crm-leads',
  says: 'A lead a row: the rows are the measure.',
  write(dice) {
    const hand = handOf(dice, { words: english, spell: (header) => header });
    const name = dice.pick(names);
    const leads = spanning(dice, dice.int(5, 15)).map((day, index): Lead => {
      const won = dice.chance(0.3);
      return {
        from: day,
        to: day,
        id: 10_001 + index * 7,
        source: dice.pick(['Paid Search', 'Paid Social', 'Organic Search', 'Referrals', 'Email']),
        stage: dice.pick(won ? name.won : name.other),
        won,
      };
    });
    const write = dayWriter(
      dice,
      hand.words.locale,
      leads.map(({ from }) => from),
      hand.native,
    );
    const columns = [
      rowColumn<Lead>(
        name.id,
        ({ id }) => String(id),
        ({ won }) => (won ? ['leads', 'newCustomers'] : ['leads']),
      ),
      dateColumn<Lead>(name.day, ({ from }) => write(from)),
      textColumn<Lead>('Name', ({ id }) => ['Ann', 'Bo', 'Cem', 'Dora'][id % 4]!),
      textColumn<Lead>(name.source, ({ source }) => source),
      textColumn<Lead>(name.stage, ({ stage }) => stage),
      ...(dice.chance(0.6) ? [dateColumn<Lead>(name.at, ({ won, from }) => (won ? write(from + 12) : ''))] : []),
    ];
    const truth = new Figures();
    for (const { from, won } of leads) {
      truth.add('leads', '', 1, from);
      if (won) truth.add('newCustomers', '', 1, from);
    }
    return {
      sheets: [{ name: 'Leads', grid: gridOf(columns, leads) }],
      truth,
      headers: { date: [name.day], leads: [name.id, name.stage], newCustomers: [name.stage] },
      topics: ['status', 'date', 'ledger'],
      anyMonth: ['newCustomers'],
      digits: hand.digits,
    };
  },
};
