import { headerKey } from '../columns/header-key.ts';
import { headerPeriod } from '../columns/header-period.ts';
import { columnsOf } from '../evidence/columns.ts';
import { spentOfPlan } from '../evidence/spent-of-plan.ts';
import type { Finding } from '../reading.ts';
import { isChannelName } from '../table/channel-name.ts';
import { actualSpend, endsInCost, type Metric, metricOf, metricOfTitle, plainWords } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import { otherNames } from '../vocabulary/other-names.ts';
import { isActualWord, isForecastWord, isPlanWord } from '../vocabulary/plan-words.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';
import { holdsNumbers } from './holds-numbers.ts';
import { withKeys } from './made-body.ts';
import { sampleOf } from './sample-of.ts';
import type { PlanColumn, Shape } from './shape.ts';
import { titlesOf } from './years-in.ts';

const isDebit = isHeaderFor('debit');
const isCredit = isHeaderFor('credit');

export const budgetAndActual: Shape = {
  id: 'budget-and-actual',
  says: 'Planned amounts stand in a column beside, or instead of, those that were spent: they are kept as the plan.',
  reshape(sheet, body) {
    // `Soll` beside `Haben` is a debit, and no plan.
    if (body.keys.some(({ key }) => isDebit(key)) && body.keys.some(({ key }) => isCredit(key))) return null;
    const keys = new Map<number, string>();
    body.keys.forEach(({ key }, column) => {
      const other = otherNames.get(key);
      if (other) keys.set(column, other);
    });
    const said = body.headers.map((header): Metric | null =>
      header === '' ? null : (metricOf(header) ?? ofPeriod(header)),
    );
    const numeric = body.headers.map((_, column) => holdsNumbers(sampleOf(body, column)));
    const found: PlanColumn[] = [];
    said.forEach((metric, column) => {
      if (!numeric[column]) return;
      const channel = channelPlanned(body.headers[column]!);
      if (channel !== null) found.push({ column, measure: 'cost', channel });
      else if (metric?.is === 'plan') found.push({ column, measure: metric.measure, channel: null });
    });
    const whole = found.filter(({ channel }) => channel === null);
    const versions = (['cost', 'revenue'] as const).map((measure) =>
      likeliestFirst(
        body,
        whole.filter((plan) => plan.measure === measure),
      ),
    );
    const has = (test: (metric: Metric, column: number) => boolean) =>
      said.some((metric, column) => metric !== null && numeric[column] && test(metric, column));
    const isActual = (metric: Metric) => metric.is === 'actual';
    const earned = titlesOf(sheet)
      .map(metricOfTitle)
      .find((title) => title !== null);
    const ofRevenue = earned === 'Revenue' || earned === 'Planned revenue' || earned === 'Sales';
    // Without a plan beside it nobody knows what `Real` is.
    if (has(isActual) && (found.length > 0 || earned !== undefined)) {
      said.forEach((metric, column) => {
        if (metric?.is === 'actual' && numeric[column]) keys.set(column, ofRevenue ? 'revenue' : actualSpend);
      });
    }
    said.forEach((metric, column) => {
      if (metric?.is !== 'amount' || !plainWords(body.headers[column]!).some(isActualWord)) return;
      if (metric.measure === 'cost') keys.set(column, 'actual cost');
      if (metric.measure === 'revenue') keys.set(column, 'revenue');
    });
    const proved = [...keys.values()].includes(actualSpend) ? null : provedActual(body, whole, numeric);
    if (proved) {
      keys.set(proved.spent, actualSpend);
      keys.set(proved.variance, 'variance');
    }
    const isOnlyPlan =
      !proved && whole.length > 0 && !has((metric) => metric.is === 'amount' || metric.is === 'actual');
    const spending = whole.filter(({ measure }) => measure === 'cost');
    let planOnly = false;
    for (const { column } of found) keys.set(column, 'budget');
    if (isOnlyPlan && spending.length === 1 && found.length === whole.length) {
      planOnly = true;
      keys.set(spending[0]!.column, 'spend');
      for (const { column, measure } of whole) if (measure === 'revenue') keys.set(column, 'revenue');
    }
    if (keys.size === 0) return null;
    const others = new Set(versions.flatMap(([, ...of]) => of));
    const kept = found.filter((plan) => !others.has(plan));
    const findings = versions.flatMap((of) => otherVersions(body, of));
    return { body: withKeys(body, keys), findings, plans: planOnly ? [] : kept, planOnly };
  },
};

/** A plan in several versions is one plan: what was agreed on before what is now expected. */
function likeliestFirst({ headers }: TableBody, plans: readonly PlanColumn[]): readonly PlanColumn[] {
  const isForecast = ({ column }: PlanColumn) => plainWords(headers[column]!).some(isForecastWord);
  return [...plans.filter((plan) => !isForecast(plan)), ...plans.filter(isForecast)];
}

function otherVersions({ headers }: TableBody, [first, ...others]: readonly PlanColumn[]): Finding[] {
  if (!first || others.length === 0) return [];
  const over = others.map(({ column }) => headers[column]!);
  return [{ code: 'column-preferred', column: headers[first.column]!, details: { field: 'budget', over } }];
}

/** `Plan 2024` beside `Ist 2024`, `Budget Q1 2025` beside `Actual Q1 2025`. */
const ofPeriod = (header: string): Metric | null => {
  const words = header.split(/[\s_:()]+/).filter((word) => word !== '' && headerPeriod(word) === null);
  const bare = words.join(' ');
  return bare === header.trim() || bare === '' ? null : metricOf(bare);
};

/** `Google Ads Budget`: the channel whose plan a column holds; null where it is not one channel's. */
function channelPlanned(header: string): string | null {
  if (metricOf(header) !== null || !plainWords(header).some(isPlanWord)) return null;
  if (endsInCost(headerKey(header).key)) return null;
  const words = header.split(/[\s_]+/).filter((word) => !plainWords(word).some(isPlanWord));
  const name = words.join(' ').replace(/^[-–:( ]+|[-–:) ]+$/g, '');
  return isChannelName(name) ? name : null;
}

/** Under whatever header: the plan less what was spent is the variance, in every row. */
function provedActual(body: TableBody, plans: readonly PlanColumn[], numeric: readonly boolean[]) {
  const [plan] = plans;
  if (!plan || plans.length > 1 || plan.measure !== 'cost') return null;
  const others = numeric.flatMap((is, column) => (is && column !== plan.column ? [column] : []));
  return spentOfPlan(columnsOf(body), plan.column, others);
}
