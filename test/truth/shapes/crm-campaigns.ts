import { countColumn, dateColumn, gridOf, headersOf, moneyColumn, otherColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { type Fact, factOf, periods, someCampaigns } from '../world.ts';

const names = [
  {
    plan: 'Budgeted Cost in Campaign',
    cost: 'Actual Cost in Campaign',
    leads: 'Leads in Campaign',
    all: 'Value Opportunities in Campaign',
    won: 'Value Won Opportunities in Campaign',
  },
  { plan: 'Budgeted Cost', cost: 'Actual Cost', leads: 'Total Leads', all: 'Pipeline value', won: 'Won value' },
  { plan: 'Planned spend', cost: 'Actual spend', leads: 'Leads', all: 'Open pipeline', won: 'Closed-won amount' },
] as const;

export const crmCampaigns: Shape = {
  name: 'crm-campaigns',
  says: 'A CRM’s campaigns: planned beside actual cost, all opportunities beside those won.',
  write(dice) {
    const hand = handOf(dice, { words: english, spell: (header) => header });
    const name = dice.pick(names);
    const code = hand.money.inHeader;
    const times = periods(dice, 'month', dice.int(2, 5));
    const campaigns = someCampaigns(dice, times.length);
    const facts = times.map(([from, to], index) =>
      factOf(dice, { from, to, channel: '', campaign: campaigns[index]! }),
    );
    const write = dayWriter(dice, hand.words.locale, times.flat(), hand.native);
    const plan = ({ cost }: Fact) => Math.ceil(cost / 50_000 + 1) * 50_000;
    const leads = ({ conversions }: Fact) => conversions + 3;
    const columns = [
      textColumn<Fact>('Campaign Name', ({ campaign }) => campaign),
      textColumn<Fact>('Type', ({ clicks }) => ['Webinar', 'Event', 'Email'][clicks % 3]!),
      dateColumn<Fact>('Start Date', ({ from }) => write(from)),
      dateColumn<Fact>('End Date', ({ to }) => write(to)),
      moneyColumn<Fact>(hand, name.plan + code, 'plan', plan),
      moneyColumn<Fact>(hand, name.cost + code, 'cost', ({ cost }) => cost),
      ...(dice.chance(0.3) ? [countColumn<Fact>(hand, 'Prospects', null, (fact) => 2 * leads(fact) + 1)] : []),
      countColumn<Fact>(hand, name.leads, 'leads', leads),
      moneyColumn<Fact>(hand, name.all + code, null, ({ revenue }) => revenue * 2 + 100),
      moneyColumn<Fact>(hand, name.won + code, 'revenue', ({ revenue }) => revenue),
      ...(hand.money.inColumn ? [otherColumn<Fact>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const truth = new Figures();
    for (const fact of facts) {
      truth.add('plan', hand.money.told, plan(fact) / 100, fact.from, fact.to);
      truth.add('cost', hand.money.told, fact.cost / 100, fact.from, fact.to);
      truth.add('revenue', hand.money.told, fact.revenue / 100, fact.from, fact.to);
      truth.add('leads', '', leads(fact), fact.from, fact.to);
    }
    return {
      sheets: [{ name: 'Campaigns', grid: gridOf(columns, facts) }],
      truth,
      headers: headersOf(columns),
      topics: ['plan', 'currency', 'number', 'date'],
      mayAsk: ['plan'],
      digits: hand.digits,
    };
  },
};
