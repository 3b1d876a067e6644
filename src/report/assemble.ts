import { tellBooks } from '../intake/books.ts';
import { countOnce } from '../intake/count-once.ts';
import { buildLedger } from '../intake/ledger.ts';
import { planCuts, planRows } from '../intake/plan.ts';
import { rateBook, worthOver } from '../intake/rates/rate-book.ts';
import type { RawTable } from '../intake/raw.ts';
import { readTable } from '../intake/read-table.ts';
import type { Period, Reading, SourceOptions } from '../intake/reading.ts';
import { stepsAlike } from '../intake/steps-alike.ts';
import { setSummariesAside } from '../intake/summaries/set-summaries-aside.ts';
import { findProblems } from '../problems/find-problems.ts';
import type { Problem } from '../problems/problem.ts';
import type { SettingsRead } from '../settings/read-settings.ts';
import { settingProblems } from '../settings/setting-problems.ts';
import { aimDays, targetsOfPeriod } from './aims.ts';
import type { ReportContext } from './context.ts';
import { countedOf, coverCuts, unlikeSources } from './coverage/counted.ts';
import { matchedSums } from './coverage/matched-sums.ts';
import { sourceDays } from './coverage/source-days.ts';
import { gatherFacts } from './facts.ts';
import { firstScreenOf } from './first-screen.ts';
import { periodProblems } from './period-problems.ts';
import { planOf } from './plan.ts';
import { stepOverTime } from './step-over-time.ts';
import { stretchesOf } from './stretches.ts';
import { addUp } from './sums.ts';
import { cutsOf, periodsOf, planWindows } from './windows.ts';

/** Raw tables → all that the tabs and the summary are made from. */
export function assemble(
  tables: readonly RawTable[],
  read: SettingsRead,
  today: number,
  typed: ReportContext['typed'],
  /** Periods that were published: figures can be worked out for each of them. */
  published: readonly Period[] = [],
): ReportContext {
  const options = new Map(Object.entries(read.settings.sources));
  const chosen = tables.filter(({ name }) => !options.get(name)?.leaveOut);
  const optionsOf = (name: string) => withFiscalYear(options.get(name), read.settings.fiscalYear);
  const each = chosen.map((table) => readTable(table, optionsOf(table.name)));
  const alike = stepsAlike(each, (name, rowsOf) => {
    const table = chosen.find((one) => one.name === name) as RawTable;
    return readTable(table, { ...optionsOf(name), rowsOf });
  });
  const booked = tellBooks(alike, chosen, optionsOf, readTable);
  const readings = setSummariesAside(booked, chosen, (name) => options.get(name));
  return contextOf(tables, readings, read, today, typed, published);
}

/** The same of tables that have been read. */
export function contextOf(
  tables: readonly RawTable[],
  given: readonly Reading[],
  { settings, refused }: SettingsRead,
  today: number,
  typed: ReportContext['typed'],
  published: readonly Period[] = [],
): ReportContext {
  const { currency, rates, channelNames, revenueFrom } = settings;
  const readings = countOnce(given, { from: revenueFrom, channelNames });
  const grain = stepOverTime(readings, settings.grain);
  const divides = (day: number) => !straddles(readings, day);
  const sources = sourceDays(readings);
  const unlike = unlikeSources(sources);
  const cuts = (span: Period) => {
    const windows = planWindows(span, settings, divides);
    const aims = aimDays({ today, ledger: { span }, windows }, settings.objectives);
    return [
      ...cutsOf(span, windows, grain),
      ...planCuts(readings),
      ...coverCuts(unlike),
      ...published.flatMap(({ from, to }) => [from, to + 1]),
      ...aims.flatMap(({ days }) => [days.from, days.to + 1]),
    ];
  };
  const ledger = buildLedger(readings, { currency, rates, channelNames, cuts });
  const windows = planWindows(ledger.span, settings, divides);
  const stretches = stretchesOf(ledger, ledger.span ? cuts(ledger.span) : []);
  const added = addUp(ledger.rows.measures, stretches.groupOf, stretches.groups.length);
  const facts = gatherFacts(ledger, stretches, added, windows, grain);
  const counted = countedOf(stretches, added, unlike, periodsOf(windows));
  const worth = worthOver(rateBook(ledger.basis, rates, readings));
  const plan = planOf(
    planRows(readings, { worth, channelNames, channels: ledger.channels }),
    ledger,
    sources,
    windows,
    today,
  );
  const ofPeriod = periodProblems({ facts, windows, ledger, readings });
  const isError = ({ severity }: Problem) => severity === 'error';
  return {
    tables,
    readings,
    given,
    ledger,
    settings: {
      ...settings,
      targets: targetsOfPeriod(settings),
      firstScreenKpis: firstScreenOf(settings, facts.present),
    },
    grain,
    windows,
    today,
    typed,
    problems: [
      ...settingProblems(refused),
      ...ofPeriod.filter(isError),
      ...findProblems({ readings, rates, currency: ledger.currency, otherCosts: settings.otherCosts, channelNames }),
      ...ofPeriod.filter((problem) => !isError(problem)),
    ],
    stretches,
    facts,
    sources,
    counted,
    matched: matchedSums(stretches.groups, counted, added, windows),
    plan,
    history: null,
    signed: null,
    agreed: null,
  };
}

const withFiscalYear = (options: SourceOptions | undefined, first: string): SourceOptions =>
  first === '' ? (options ?? {}) : { ...options, fiscalYear: Number(first) };

/** Whether rows with more than a tenth of the spend cover both the day before and this day. */
function straddles(readings: readonly Reading[], day: number): boolean {
  let all = 0;
  let across = 0;
  for (const { rows } of readings) {
    for (let i = 0; i < rows.length; i++) {
      const weight = Math.abs(rows.measures.cost[i] || rows.measures.revenue[i] || 0);
      all += weight;
      if ((rows.from[i] as number) < day && (rows.to[i] as number) >= day) across += weight;
    }
  }
  return across > all / 10;
}
