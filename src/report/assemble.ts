import { buildLedger } from '../intake/ledger.ts';
import type { RawTable } from '../intake/raw.ts';
import { readTable } from '../intake/read-table.ts';
import type { Reading } from '../intake/reading.ts';
import { findProblems } from '../problems/find-problems.ts';
import type { SettingsRead } from '../settings/read-settings.ts';
import { settingProblems } from '../settings/setting-problems.ts';
import type { ReportContext } from './context.ts';
import { gatherFacts } from './facts.ts';
import { cutsOf, planWindows } from './windows.ts';

/** Raw tables → all that the tabs and the summary are made from. */
export function assemble(
  tables: readonly RawTable[],
  { settings, refused }: SettingsRead,
  today: number,
  typed: ReportContext['typed'],
): ReportContext {
  const options = new Map(Object.entries(settings.sources));
  const readings: Reading[] = tables
    .filter(({ name }) => !options.get(name)?.leaveOut)
    .map((table) => readTable(table, options.get(table.name)));
  const { currency, rates, channelNames, grain } = settings;
  const ledger = buildLedger(readings, {
    currency,
    rates,
    channelNames,
    cuts: (span) => cutsOf(span, planWindows(span, settings), grain),
  });
  const windows = planWindows(ledger.span, settings);
  return {
    readings,
    ledger,
    settings,
    windows,
    today,
    typed,
    problems: [...settingProblems(refused), ...findProblems({ readings, rates, currency: ledger.currency })],
    facts: gatherFacts(ledger, windows, grain),
  };
}
