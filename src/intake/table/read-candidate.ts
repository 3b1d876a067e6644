import { withConvertedMoney } from '../amounts/converted-money.ts';
import { divideMicros } from '../amounts/micros.ts';
import { orderLines } from '../amounts/order-lines.ts';
import { rejectPercents } from '../amounts/percents.ts';
import { readAmounts } from '../amounts/read-amounts.ts';
import { readCurrencies } from '../amounts/read-currencies.ts';
import { type Measure, measures } from '../campaign-rows.ts';
import { isCurrencyCode } from '../columns/currencies.ts';
import { readPeriods } from '../periods/read-periods.ts';
import type { RawTable } from '../raw.ts';
import type { HeldRow, PlatformTotal, Reading, SourceOptions } from '../reading.ts';
import { compareTotals } from '../totals/compare-totals.ts';
import { amountsOf, findTotals } from '../totals/find-totals.ts';
import { inheritedNames, outermost, totalFindings } from '../totals/group-findings.ts';
import { firstText } from '../totals/labelled-totals.ts';
import { periodTotals } from '../totals/period-totals.ts';
import { partsOfRows, plannedRows } from '../totals/planned-rows.ts';
import { buildRows } from './build-rows.ts';
import { type Candidate, columnNames, platformId } from './candidate.ts';
import { shown } from './cells.ts';
import { fillDown } from './fill-down.ts';
import { findBreakdowns } from './find-breakdowns.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { FoundTable } from './find-tables.ts';
import { holdUnreadable } from './hold-unreadable.ts';
import { readPreamble } from './preamble.ts';
import { rowAccount, rowKind } from './row-account.ts';
import { rowChoices } from './row-choices.ts';
import { type Slice, sliceColumns, worthColumn } from './slices.ts';
import { amountsInRow, currenciesIn, periodOf } from './sums.ts';
import {
  computedRevenue,
  fractionalCounts,
  otherTables,
  repeatedHeader,
  unclearCurrencies,
  undecidedNumbers,
  unitsInHeaders,
} from './table-findings.ts';

/** Reads the rows of the one table of a tab that was chosen. */
export function readCandidate(
  table: RawTable,
  { found, body, known, wide, map }: Candidate,
  tables: readonly FoundTable[],
  options: SourceOptions,
): Reading {
  const { fields } = map;
  const preamble = readPreamble(table.cells.slice(found.preamble, found.header));
  const above = tables[0] === found ? preamble : readPreamble(table.cells.slice(0, tables[0]!.header));

  const worthFound = known ? null : worthColumn(body, fields);
  const columns = new Set<number>();
  for (const measure of measures) if (fields.has(measure)) columns.add(fields.get(measure)!);
  if (worthFound) columns.add(worthFound.column);
  for (const { column } of map.otherCurrencies) columns.add(column);
  for (const channel of wide) for (const column of channel.columns.values()) columns.add(column);
  body.load([...fields.values(), ...columns]);
  const { numbers, undecided } = readAmounts(body, [...columns], options);
  const percents = rejectPercents(body, fields, numbers);
  const micros = divideMicros(body, known, fields, numbers);
  const valuesOf = (measure: Measure) => numbers.get(fields.get(measure) ?? -1)?.values;
  const worth = worthFound && fields.has(worthFound.measure) ? worthFound : null;
  const orders = orderLines(body, known, valuesOf('revenue'));
  const computed = new Map<Measure, Float64Array>();
  if (orders) computed.set('orders', orders.orders);
  if (worth) {
    const each = numbers.get(worth.column)!.values;
    computed.set(
      'revenue',
      valuesOf(worth.measure)!.map((count, row) => count * each[row]!),
    );
  }
  const { slices, findings: sliced } = sliceColumns(body, map, wide, numbers, computed, worth?.column);

  const named = (['campaign', 'adGroup', 'channel'] as const).flatMap((field) => fields.get(field) ?? []);
  const totals = findTotals(
    body,
    slices,
    columns,
    named.length > 0 ? named : [fields.get('date') ?? []].flat(),
    fields.get('date'),
  );
  const chosen = rowChoices(body, options.rows);
  const labels = new Map(totals.labels);
  for (const [row, choice] of chosen.byRow) {
    if (choice === 'total') labels.set(row, labels.get(row) ?? firstText(body, row));
    else labels.delete(row);
  }
  const account = rowAccount(body, labels);
  for (const [row, choice] of chosen.byRow) if (choice === 'leave-out') account.leaveOut(row);
  const planned = plannedRows(body, columns, named);
  if (planned) {
    const got = shown(body.row(planned.rows[0]!)[planned.column]);
    const open = planned.rows.filter((row) => !chosen.byRow.has(row));
    account.holdAll(open, 'planned-rows', { column: body.headers[planned.column]!, got });
  }
  const parts = known ? [] : partsOfRows(body, named);
  const single = parts.filter((row) => !chosen.byRow.has(row) && !(totals.groups && totals.groups.under[row]! >= 0));
  if (single[0] !== undefined) account.holdAll(single, 'part-of-row', { got: firstText(body, single[0]) });
  if (totals.levels) {
    const { column, above, below, level, differ } = totals.levels;
    const rows = [...above, ...below].filter((row) => !chosen.byRow.has(row)).sort((a, b) => a - b);
    const where = { column: body.headers[column]!, got: level, details: { differ: differ ? 1 : 0 } };
    account.holdAll(rows, 'level-repeats', where);
  }
  for (const row of totals.unclear) if (!chosen.byRow.has(row)) account.hold(row, 'nameless-total-unclear');
  holdUnreadable(body, numbers, moneyColumns(slices, worth?.column), account);
  for (const { row, order } of orders?.repeated ?? []) account.hold(row, 'order-total-repeated', { got: order });
  const hasMoney = (row: number) =>
    account.kind[row] === rowKind.used &&
    slices.some(({ amounts }) => amounts.get('cost')?.[row] || amounts.get('revenue')?.[row]);
  // Exports that were appended have a preamble each, and none of them speaks for all rows.
  const reported = found.repeats.length > 0 ? null : (preamble.period ?? above.period);
  const periods = readPeriods({ body, order: options.dateOrder, preamble: reported, counts: hasMoney }, fields);
  for (const { row, where } of periods.unreadable) account.hold(row, 'unreadable-date', where);
  const ofPeriods = periodTotals(body, amountsOf(slices), named, periods, account);
  for (const row of ofPeriods.totals) if (!chosen.byRow.has(row)) account.addTotal(row, firstText(body, row));
  const sums = new Set([...(totals.groups?.parents ?? []), ...ofPeriods.totals]);

  const currencyOf = readCurrencies(
    body,
    fields,
    slices,
    numbers,
    preamble.currency || above.currency,
    options.currency ?? '',
  );
  const duplicates = findDuplicates(body, slices, periods.from, account);
  const leaveCopies = options.copies === 'leave-out';
  if (leaveCopies) account.holdAll(duplicates.copies, 'copies-left-out');
  const inherited = inheritedNames(body, named, totals.groups);
  const channelColumn = fields.get('channel');
  const filled =
    known || options.channel || channelColumn === undefined || inherited.size > 0
      ? null
      : fillDown(body, channelColumn, hasMoney);
  const built = buildRows(body, {
    fields,
    slices,
    kind: account.kind,
    from: periods.from,
    to: periods.to,
    currencyOf,
    channel: options.channel ?? known?.platform.title ?? table.name,
    inherited: filled?.cells ? new Map([[channelColumn!, filled.cells]]) : inherited,
  });
  const rows = withConvertedMoney(built, body, fields, known, options);
  const byRow = ([a]: readonly [number, string], [b]: readonly [number, string]) => a - b;
  const held = [...account.held].sort(byRow).map(([row, reason]): HeldRow => {
    return {
      row: body.rowNumber(row),
      reason,
      amounts: amountsInRow(slices, row),
      currency: currencyOf(slices[0]!, row),
    };
  });
  const platformTotals = [...account.totals].sort(byRow).map(([row, label]): PlatformTotal => {
    return { row: body.rowNumber(row), label, amounts: amountsInRow(slices, row) };
  });
  const codes = currenciesIn(rows);
  const currency = codes.size === 1 ? ([...codes.keys()].find(isCurrencyCode) ?? null) : null;
  return {
    name: table.name,
    platform: platformId(known),
    refused: null,
    headerRow: found.header + 1,
    columns: {
      ...columnNames(body, fields, wide),
      ...(worth ? { revenue: `${body.headers[fields.get(worth.measure)!]} × ${body.headers[worth.column]}` } : {}),
      ...(orders ? { orders: orders.header } : {}),
    },
    currency,
    counts: {
      read: body.length,
      used: body.length - held.length - platformTotals.length,
      totals: platformTotals.length,
      heldBack: held.length,
    },
    period: periodOf(rows),
    rows,
    held,
    platformTotals,
    findings: [
      ...otherTables(tables, found),
      ...repeatedHeader(found),
      ...map.findings,
      ...percents,
      ...micros,
      ...sliced,
      ...(worth ? [computedRevenue(body, fields.get(worth.measure)!, worth.column)] : []),
      ...(orders?.findings ?? []),
      ...account.findings,
      ...periods.findings,
      ...undecidedNumbers(body, undecided, numbers, slices),
      ...unitsInHeaders(body, slices),
      ...fractionalCounts(body, slices),
      ...(filled?.findings ?? []),
      ...ofPeriods.findings,
      ...totalFindings(body, sums, totals.blocks, platformTotals),
      ...(codes.size > 1 || platformTotals.length === 0
        ? []
        : compareTotals(
            { rows, held, length: body.length, currency: currency ?? '' },
            outermost(body, sums, platformTotals),
          )),
      ...chosen.findings,
      ...(leaveCopies ? [] : duplicates.findings),
      ...findBreakdowns(body, fields, slices, account),
      ...unclearCurrencies(body, slices, codes),
    ],
  };
}

function moneyColumns(slices: readonly Slice[], worth: number | undefined): Set<number> {
  const columns = slices.flatMap((slice) =>
    [slice.columns.get('cost') ?? [], slice.columns.get('revenue') ?? []].flat(),
  );
  return new Set(worth === undefined ? columns : [...columns, worth]);
}
