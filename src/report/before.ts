import { cell, type Formula, op } from '../workbook/formula.ts';
import { type Before, isScaled, type NoBefore } from './comparison.ts';
import type { ReportContext } from './context.ts';
import type { Figure } from './figures.ts';
import { daysColumn, kpiCell } from './kpi/columns.ts';
import { notAvailable } from './kpi/figure-row.ts';
import { ifNumber } from './words.ts';

interface BeforeWords {
  /** In a table. */
  readonly label: string;
  /** Where figures of it stand in a sentence: `up from 109 % a year before`. */
  readonly at: string;
  readonly noun: string;
  readonly how: string;
}

export const beforeWords: Readonly<Record<Before['is'], BeforeWords>> = {
  set: { label: 'Baseline', at: 'in the baseline', noun: 'the baseline', how: 'the baseline that the team set' },
  'last year': {
    label: 'A year before',
    at: 'a year before',
    noun: 'the year before',
    how: 'the same time a year before',
  },
  'just before': {
    label: 'Period before',
    at: 'in the period before',
    noun: 'the period before',
    how: 'the time just before',
  },
};

/** The row of the KPI tab that holds the page's one `Before`. */
export const beforeRow = 'p:before';
export const otherRow = ({ is }: Before): string => `p:${is.replace(' ', '-')}`;

const why: Readonly<Record<NoBefore, string>> = {
  undated: 'no row bears a date. Export with a breakdown by day.',
  'all of the data':
    'the report speaks of all the data. Choose a shorter time in Tieout ▸ Settings ▸ Report period, or add earlier exports.',
  'too early':
    'the data do not reach back before the report period as far as it is long. Add earlier exports, or set the days in Tieout ▸ Settings ▸ Compared with.',
  'within the report':
    'the days that are set lie within the report period, and nothing is compared with itself. Set others in Tieout ▸ Settings ▸ Compared with.',
  'no data': 'the days that are set have no data. Set others in Tieout ▸ Settings ▸ Compared with.',
  undivided: 'the rows cover days before and after at once. Export with a breakdown by day.',
  'not wanted': 'nothing is to be compared, as set in Tieout ▸ Settings ▸ Compared with.',
};

/** Why the page has no `Before`, and the way to one. */
export const noBefore = ({ windows }: Pick<ReportContext, 'windows'>): string =>
  `There is no before: ${why[windows.none ?? 'undated']}`;

/** What a figure was before; an amount of unlike many days scaled to those of the report, as `scaledMark` says in its row. */
export function beforeValue(context: ReportContext, kpi: Figure): Formula {
  const value = kpiCell(beforeRow, kpi.id);
  const times = scale(context);
  return kpi.metric || !times ? value : ifNumber(value, op(value, '*', times), notAvailable);
}

/** What amounts of the time before are multiplied by; null where they are compared as they are. */
export function scale({ windows: { before, report } }: Pick<ReportContext, 'windows'>): Formula | null {
  if (!before || !report || !isScaled(before.period, report)) return null;
  return op(cell('kpi', 'p:report', daysColumn), '/', cell('kpi', beforeRow, daysColumn));
}

export const scaledMark = (context: ReportContext, kpi: Figure): string =>
  kpi.metric || !scale(context) ? '' : ', before scaled';
