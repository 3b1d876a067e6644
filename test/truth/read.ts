import type { CampaignRows } from '../../src/intake/campaign-rows.ts';
import { countOnce } from '../../src/intake/count-once.ts';
import { buildLedger } from '../../src/intake/ledger.ts';
import type { RawTable } from '../../src/intake/raw.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { setSummariesAside } from '../../src/intake/summaries/set-summaries-aside.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { Figures, type Judged } from './figures.ts';

/** What the product makes of tables, as the judge sees it. The one file here that knows how it is called. */
export interface Read {
  readonly figures: Figures;
  /** Errors and warnings: what is only noted in passing asks nobody. */
  readonly problems: readonly Problem[];
  /** Tables of which nothing is read, and the code of the problem that says so. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Money that the report would add though it is in several currencies stands under this name, which no truth has. */
export const addedCurrencies = 'added';

const measured = ['cost', 'revenue', 'conversions', 'orders', 'newCustomers', 'leads'] as const;

export function read(tables: readonly RawTable[]): Read {
  const each = tables.map((table) => readTable(table));
  const readings = countOnce(
    setSummariesAside(each, tables, () => undefined),
    { from: 'auto', channelNames: {} },
  );
  const ledger = buildLedger(readings, { currency: '', rates: {}, channelNames: {}, cuts: () => [] });
  const problems = findProblems({ readings, rates: {}, currency: ledger.currency });
  return {
    figures: figuresOf(readings, ledger.rows, ledger.currency),
    problems: problems.filter(({ severity }) => severity !== 'info'),
    refused: new Map(readings.flatMap(({ name, refused }) => (refused ? [[name, refused] as const] : []))),
  };
}

/** In one currency, or one beside amounts that say none, the ledger's figures, which are the report's. In several, each source's own; the ledger may hold only one of them. */
export function figuresOf(readings: readonly Reading[], ledger: CampaignRows, converted = ''): Figures {
  const figures = new Figures();
  const own = new Figures();
  for (const { rows } of readings) addRows(own, rows, (index) => rows.currency[index] ?? '');
  const currencies = new Set(own.all().flatMap(({ currency }) => (currency === '' ? [] : [currency])));
  const [only = ''] = currencies;
  // What an export has converted itself stands in the ledger in one currency.
  if (currencies.size > 1 && readings.every(({ refused, rows }) => refused || rows.converted))
    addRows(figures, ledger, () => converted);
  else if (currencies.size > 1) {
    const report = new Figures();
    addRows(report, ledger, () => '');
    const mixed = (['cost', 'revenue'] as const).some(
      (measure) =>
        report.total(measure) > 0.01 + Math.max(...[...currencies].map((code) => inCurrency(own, measure, code))),
    );
    addAll(figures, own, mixed);
  } else addRows(figures, ledger, () => only);
  for (const { plan } of readings) if (plan) addPlan(figures, plan);
  return figures;
}

const inCurrency = (figures: Figures, measure: Judged, code: string): number =>
  figures
    .all()
    .reduce((sum, each) => (each.measure === measure && each.currency === code ? sum + each.amount : sum), 0);

function addAll(to: Figures, from: Figures, mixed: boolean): void {
  for (const { measure, currency, month, amount } of from.all())
    to.put(measure, mixed ? addedCurrencies : currency, month, amount);
}

function addRows(figures: Figures, rows: CampaignRows, currencyAt: (index: number) => string): void {
  for (const measure of measured) {
    const amounts = rows.measures[measure];
    for (let i = 0; i < rows.length; i++) {
      const amount = amounts[i]!;
      if (!Number.isNaN(amount)) figures.add(measure, currencyAt(i), amount, rows.from[i]!, rows.to[i]!);
    }
  }
}

function addPlan(figures: Figures, plan: CampaignRows): void {
  for (let i = 0; i < plan.length; i++) {
    const amount = plan.measures.cost[i]!;
    if (!Number.isNaN(amount)) figures.add('plan', plan.currency[i] ?? '', amount, plan.from[i]!, plan.to[i]!);
  }
}
