import { platforms } from '../../src/intake/platforms/platforms.ts';
import type { Severity } from '../../src/problems/problem.ts';
import { heldInWords } from '../../src/report/held-money.ts';
import { align } from './align.ts';
import type { ProblemSummary, SourceSummary, Summary } from './summary.ts';

const platformTitles = new Map([
  ...platforms.map(({ id, title }) => [id, title] as const),
  ['spreadsheet', 'Own sheet'],
  ['rates', 'Exchange rates'],
]);

const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '·' };
const severities = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
] as const;
const shownPerSeverity = 3;

const whole = (value: number): string => value.toLocaleString('en-US');
const cents = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const money = (value: number | null | undefined): string => (value == null ? '–' : cents(value));

/** The short account of a build for people: sources, result, problems. */
export function printSummary(summary: Summary): string {
  return [sourcesTable(summary), result(summary), summary.withoutRate.map(heldInWords), problems(summary)]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** What cannot be read is an error; what is left alone is none. */
const platformOf = ({ file, tab, platform, refused }: SourceSummary, problems: Summary['problems']): string => {
  if (!refused) return platformTitles.get(platform ?? '') ?? platform ?? '–';
  const isIt = (problem: ProblemSummary) => problem.file === file && problem.tab === tab;
  return problems.some((problem) => isIt(problem) && problem.message === refused && problem.severity === 'info')
    ? 'left alone'
    : 'not read';
};

function sourcesTable({ sources, totals, currency, problems }: Summary): readonly string[] {
  const count = (pick: (rows: SourceSummary['rows']) => number) =>
    sources.reduce((sum, { rows }) => sum + pick(rows), 0);
  const line = (
    name: string,
    platform: string,
    rows: SourceSummary['rows'],
    of: Summary['totals'],
    code: string,
  ): string[] => [
    name,
    platform,
    whole(rows.read),
    whole(rows.used),
    whole(rows.totals),
    whole(rows.heldBack),
    money(of?.cost),
    money(of?.revenue),
    code,
  ];
  const all = {
    read: count((rows) => rows.read),
    used: count((rows) => rows.used),
    totals: count((rows) => rows.totals),
    heldBack: count((rows) => rows.heldBack),
  };
  const rows = [
    ['Source', 'Platform', 'Rows', 'Used', 'Totals', 'Held back', 'Spend', 'Revenue', ''],
    ...sources.map((source) =>
      line(shownName(source, sources), platformOf(source, problems), source.rows, source.totals, source.currency ?? ''),
    ),
    ...(sources.length > 1 ? [line('Total', '', all, totals, currency ?? '')] : []),
  ];
  return align(rows, new Set([2, 3, 4, 5, 6, 7]));
}

/** A tab of a workbook that gave several is called after both. */
export const shownName = ({ file, tab }: Pick<SourceSummary, 'file' | 'tab'>, all: Summary['sources']): string =>
  tab !== null && all.filter((other) => other.file === file).length > 1 ? `${file} – ${tab}` : file;

/** The report period first, which the workbook's pages speak of; then all of the data, where that is more. */
function result({ totals, metrics, currency, report }: Summary): readonly string[] {
  if (!totals) return [];
  const all = kpis(metrics, currency);
  if (!report.period || JSON.stringify(report.totals) === JSON.stringify(totals)) return [all.join('   ')];
  const { from, to } = report.period;
  const lines = [
    [`${from} to ${to}`, ...kpis(report.metrics, currency)],
    ['All data', ...all],
  ];
  return align(lines, new Set());
}

function kpis({ roi, roas, cac }: Summary['metrics'], currency: string | null): readonly string[] {
  return [
    roi == null ? 'ROI n/a' : `ROI ${roi > 0 ? '+' : ''}${(roi * 100).toFixed(1)} %`,
    roas == null ? 'ROAS n/a' : `ROAS ${roas.toFixed(2)}`,
    cac == null ? 'CAC n/a' : ['CAC', ...(currency ? [currency] : []), cents(cac)].join(' '),
  ];
}

function problems({ problems: all, sources }: Summary): readonly string[] {
  if (all.length === 0) return ['No problems found.'];
  const groups = severities.map(([severity, one, many]) => {
    const of = all.filter((problem) => problem.severity === severity);
    return { of, title: `${whole(of.length)} ${of.length === 1 ? one : many}` };
  });
  return [
    `Problems: ${groups
      .filter(({ of }) => of.length > 0)
      .map(({ title }) => title)
      .join(', ')}`,
    ...groups.flatMap(({ of }) => [
      ...of
        .slice(0, shownPerSeverity)
        .map((problem) => `  ${marks[problem.severity]} ${placeOf(problem, sources)}${problem.message}`),
      ...(of.length > shownPerSeverity ? [`    and ${whole(of.length - shownPerSeverity)} more of these`] : []),
    ]),
  ];
}

const placeOf = ({ file, tab }: ProblemSummary, sources: Summary['sources']): string =>
  file === null ? '' : `${shownName({ file, tab }, sources)}: `;
