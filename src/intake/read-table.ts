import { type CampaignRows, type Measure, measures, moneyMeasures } from './campaign-rows.ts';
import { cellText, isBlank, shown } from './cells.ts';
import { cellState } from './columns/cell-state.ts';
import { isCurrencyCode, readCurrency } from './columns/currencies.ts';
import type { NumberColumn } from './columns/read-numbers.ts';
import { findTables } from './find-tables.ts';
import { type AmountColumn, findTotals, rowKind } from './find-totals.ts';
import { headerKey } from './header-key.ts';
import type { KeyedPlatform } from './known-headers.ts';
import { type ColumnMap, mapColumns } from './map-columns.ts';
import { readPreamble } from './preamble.ts';
import type { RawTable } from './raw.ts';
import { readAmounts } from './read-amounts.ts';
import { readPeriods } from './read-periods.ts';
import type { Amounts, Field, Finding, HeldRow, PlatformTotal, Reading, SourceOptions } from './reading.ts';
import { recognisePlatform } from './recognise-platform.ts';
import { type TableBody, tableBody } from './table-body.ts';
import { type WideChannel, wideColumns } from './wide-columns.ts';

/** Raw tab → campaign rows, with every row accounted for: used, a platform's total, or held back with its reason. */
export function readTable(table: RawTable, options: SourceOptions = {}): Reading {
  const notATable = foreignFile(table);
  if (notATable) return refuse(table, notATable);
  const found = findTables(table.cells);
  if (found.length === 0) {
    const empty = table.cells.every((row) => row.every(isBlank)) || saysNoData(table);
    return refuse(table, { code: empty ? 'no-rows' : 'no-header' });
  }
  let refusal: Reading | null = null;
  for (const one of found) {
    const body = tableBody(table, one);
    const known = recognisePlatform(body.keys.map(({ key }) => key));
    const platform = known?.platform.id ?? 'spreadsheet';
    const wide = known ? [] : wideColumns(body);
    const map = mapColumns(body, known, options, wide);
    const usable = map.fields.has('cost') || map.fields.has('revenue') || wide.length > 0;
    if (!usable || body.length === 0) {
      refusal ??= refuse(
        table,
        {
          code: body.length === 0 ? 'no-rows' : 'no-cost-and-revenue',
          details: { platform, headers: body.headers.filter((h) => h !== '').slice(0, 12) },
        },
        platform,
        one.header + 1,
        map,
        body,
      );
      continue;
    }
    const others = found.filter((other) => other !== one);
    const findings: Finding[] =
      others.length > 0
        ? [
            {
              code: 'other-tables',
              row: others[0]!.header + 1,
              count: others.length,
              details: { rows: others.reduce((sum, { rows }) => sum + rows.length, 0) },
            },
          ]
        : [];
    return readBody(
      table,
      body,
      { header: one.header, repeats: one.repeats.length, known, wide, map, findings },
      options,
    );
  }
  return refusal!;
}

interface Plan {
  readonly header: number;
  readonly repeats: number;
  readonly known: KeyedPlatform | null;
  readonly wide: readonly WideChannel[];
  readonly map: ColumnMap;
  readonly findings: Finding[];
}

function foreignFile(table: RawTable): Finding | null {
  const first = table.cells
    .slice(0, 3)
    .flatMap((row) => row.slice(0, 2))
    .find((cell) => !isBlank(cell));
  const text = cellText(first).toLowerCase();
  if (/^<(!doctype|html|\?xml|head|body)/.test(text)) return { code: 'html', got: shown(first) };
  if (text.startsWith('version https://git-lfs')) return { code: 'lfs-pointer', got: shown(first) };
  return null;
}

const saysNoData = (table: RawTable): boolean =>
  table.cells.some((row) =>
    row.some((cell) => typeof cell === 'string' && /^\s*(no data|no rows|no results|keine daten)/i.test(cell)),
  );

/** One set of campaign rows that each raw row gives: the whole of it, or one channel of a wide table. */
interface Slice {
  readonly channel: string | null;
  readonly columns: ReadonlyMap<Measure, NumberColumn>;
  readonly factor?: { readonly measure: Measure; readonly by: NumberColumn };
}

function readBody(table: RawTable, body: TableBody, plan: Plan, options: SourceOptions): Reading {
  const { known, wide, map } = plan;
  const { fields } = map;
  const findings: Finding[] = [...plan.findings, ...map.findings];
  const preamble = readPreamble(table.cells.slice(0, plan.header));
  const n = body.length;

  const measureColumns = measures.flatMap((measure) =>
    fields.has(measure) ? [[measure, fields.get(measure)!] as const] : [],
  );
  const numberColumns = [
    ...measureColumns.map(([, column]) => column),
    ...wide.flatMap(({ columns }) => [...columns.values()]),
  ];
  const { numbers, undecided } = readAmounts(body, numberColumns, options);
  applyMicros(body, known, measureColumns, numbers, findings);

  const slices: Slice[] = [];
  if (measureColumns.length > 0 || wide.length === 0) {
    slices.push({
      channel: wide.length > 0 ? 'All channels' : null,
      columns: new Map(measureColumns.map(([measure, column]) => [measure, numbers.get(column)!])),
    });
  }
  for (const { channel, columns } of wide) {
    slices.push({
      channel,
      columns: new Map([...columns].map(([measure, column]) => [measure, numbers.get(column)!])),
    });
  }
  const amountColumns: AmountColumn[] = slices.flatMap(({ columns }) =>
    [...columns].map(([measure, { values }]) => ({ measure, values })),
  );

  const skip = new Set(numberColumns);
  const nameFields = (['campaign', 'adGroup', 'channel'] as const).flatMap((field) =>
    fields.has(field) ? [fields.get(field)!] : [],
  );
  const names = nameFields.length > 0 ? nameFields : fields.has('date') ? [fields.get('date')!] : [];
  const totals = findTotals(body, amountColumns, skip, names);

  const kind = new Uint8Array(n);
  for (const row of totals.labels.keys()) kind[row] = rowKind.total;
  const held = new Map<number, string>();
  const hold = (row: number, finding: Finding) => {
    if (kind[row] === rowKind.total) return;
    findings.push(finding);
    if (kind[row] === rowKind.held) return;
    kind[row] = rowKind.held;
    held.set(row, finding.code);
  };
  for (const row of totals.unclear) hold(row, { code: 'nameless-total-unclear', row: body.rowNumber(row) });
  for (const [column, read] of numbers) {
    if (read.unreadable === 0 && read.errors === 0) continue;
    const isMoney = slices.some(({ columns }) => moneyMeasures.some((measure) => columns.get(measure) === read));
    const cells = body.column(column);
    for (let i = 0; i < n; i++) {
      const state = read.state[i];
      if (state !== cellState.unreadable && state !== cellState.error) continue;
      const where = { row: body.rowNumber(i), column: body.headers[column]!, got: shown(cells[i]) };
      if (isMoney) hold(i, { code: state === cellState.error ? 'error-cell' : 'unreadable-amount', ...where });
      else if (kind[i] !== rowKind.total) findings.push({ code: 'unreadable-count', ...where });
    }
  }
  const hasMoney = (row: number) => kind[row] === rowKind.used && amountColumns.some(({ values }) => values[row]! > 0);
  const periods = readPeriods(body, fields, options, plan.repeats > 0 ? null : preamble.period, hasMoney);
  findings.push(...periods.findings);
  for (const [row, column] of periods.unreadable) {
    hold(row, {
      code: 'unreadable-date',
      row: body.rowNumber(row),
      column: body.headers[column]!,
      got: shown(body.column(column)[row]),
    });
  }
  for (const column of undecided) {
    const read = numbers.get(column)!;
    const measure = measureColumns.find(([, other]) => other === column)?.[0] ?? 'cost';
    if (measure !== 'cost' && measure !== 'revenue' && measure !== 'conversions') continue;
    const at = read.ambiguous[0]!;
    findings.push({
      code: 'number-convention-undecided',
      row: body.rowNumber(at),
      column: body.headers[column]!,
      got: shown(body.column(column)[at]),
      count: read.ambiguous.length,
    });
  }

  const currencyOf = readCurrencies(body, plan, preamble.currency, numbers, options, findings);
  return build(
    table,
    body,
    plan,
    { slices, kind, held, totals: totals.labels, periods, currencyOf, findings },
    options,
  );
}

function applyMicros(
  body: TableBody,
  known: KeyedPlatform | null,
  columns: readonly (readonly [Measure, number])[],
  numbers: Map<number, NumberColumn> | ReadonlyMap<number, NumberColumn>,
  findings: Finding[],
): void {
  if (!known) return;
  const always = new Set((known.platform.micros ?? []).map((name) => headerKey(name).key));
  const connector = new Set((known.platform.connectorMicros ?? []).map((name) => headerKey(name).key));
  const fromConnector = body.headers.every((header) => header === header.toLowerCase());
  for (const [measure, column] of columns) {
    if (measure !== 'cost' && measure !== 'revenue') continue;
    const { key } = body.keys[column]!;
    if (!always.has(key) && !(fromConnector && connector.has(key))) continue;
    const values = numbers.get(column)!.values;
    if (!always.has(key) && values.some((value) => !Number.isNaN(value) && !Number.isInteger(value))) continue;
    for (let i = 0; i < values.length; i++) values[i]! /= 1e6;
    findings.push({ code: 'micros', column: body.headers[column]!, details: { field: measure } });
  }
}

function readCurrencies(
  body: TableBody,
  plan: Plan,
  preamble: string,
  numbers: ReadonlyMap<number, NumberColumn>,
  options: SourceOptions,
  findings: Finding[],
): (row: number, measures: ReadonlyMap<Measure, NumberColumn>) => string {
  const { fields } = plan.map;
  const own = fields.get('currency');
  const ownCodes = own === undefined ? null : body.column(own).map(memo(readCurrency));
  const money = [
    fields.get('cost'),
    fields.get('revenue'),
    ...plan.wide.map(({ columns }) => columns.get('cost')),
  ].filter((c) => c !== undefined);
  let header = '';
  for (const column of money) header ||= body.keys[column]!.currency;
  if (/in_usd$/.test(body.headers[fields.get('cost') ?? -1] ?? '')) header = 'USD';
  const glued = new Set<string>();
  for (const column of money) for (const sign of numbers.get(column)?.currencies.keys() ?? []) glued.add(sign);
  const gluedCodes = [...glued].filter(isCurrencyCode);
  const perCell = money.map((column) => numbers.get(column)?.currencyOf).find((codes) => codes !== undefined);
  const rest =
    header || (gluedCodes.length === 1 && glued.size === 1 ? gluedCodes[0]! : '') || preamble || options.currency || '';
  let unclear = false;
  const resolve = (row: number): string => {
    const code =
      ownCodes?.[row] || (header === '' && perCell ? (isCurrencyCode(perCell[row]!) ? perCell[row]! : '') : '') || rest;
    if (code === '') unclear = true;
    return code;
  };
  if (rest === '' && !ownCodes && !perCell) unclear = true;
  if (unclear) {
    const sign = [...glued].find((one) => !isCurrencyCode(one));
    findings.push({
      code: 'currency-unclear',
      column: body.headers[money[0] ?? 0] ?? '',
      ...(sign ? { got: sign } : {}),
    });
  }
  return resolve;
}

function memo<A, B>(read: (value: A) => B): (value: A) => B {
  const known = new Map<A, B>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) {
      result = read(value);
      known.set(value, result);
    }
    return result;
  };
}

interface Account {
  readonly slices: readonly Slice[];
  readonly kind: Uint8Array;
  readonly held: ReadonlyMap<number, string>;
  readonly totals: ReadonlyMap<number, string>;
  readonly periods: { readonly from: Float64Array; readonly to: Float64Array };
  readonly currencyOf: (row: number, measures: ReadonlyMap<Measure, NumberColumn>) => string;
  readonly findings: readonly Finding[];
}

function build(table: RawTable, body: TableBody, plan: Plan, account: Account, options: SourceOptions): Reading {
  const { slices, kind, periods } = account;
  const { fields } = plan.map;
  const capacity = body.length * slices.length;
  const from = new Float64Array(capacity);
  const to = new Float64Array(capacity);
  const sourceRow = new Int32Array(capacity);
  const columns = Object.fromEntries(
    measures.map((measure) => [measure, new Float64Array(capacity).fill(Number.NaN)]),
  ) as Record<Measure, Float64Array>;
  const channel: string[] = [];
  const campaign: string[] = [];
  const adGroup: string[] = [];
  const currency: string[] = [];
  const text = (field: Field) => {
    const column = fields.get(field);
    return column === undefined ? null : body.column(column);
  };
  const channels = text('channel');
  const campaigns = text('campaign');
  const adGroups = text('adGroup');
  const ownChannel = options.channel ?? plan.known?.platform.title ?? table.name;
  let length = 0;
  let used = 0;
  for (let i = 0; i < body.length; i++) {
    if (kind[i] !== rowKind.used) continue;
    used++;
    let given = 0;
    for (let s = 0; s < slices.length; s++) {
      const slice = slices[s]!;
      if (slices.length > 1 && !(s === slices.length - 1 && given === 0) && !someValue(slice, i)) continue;
      given++;
      from[length] = periods.from[i]!;
      to[length] = periods.to[i]!;
      sourceRow[length] = body.rowNumber(i);
      channel.push(slice.channel ?? (channels ? cellText(channels[i]) || ownChannel : ownChannel));
      campaign.push(campaigns ? cellText(campaigns[i]) : '');
      adGroup.push(adGroups ? cellText(adGroups[i]) : '');
      currency.push(account.currencyOf(i, slice.columns));
      for (const [measure, { values }] of slice.columns) columns[measure][length] = values[i]!;
      length++;
    }
  }
  const rows: CampaignRows = {
    length,
    from: from.subarray(0, length),
    to: to.subarray(0, length),
    channel,
    campaign,
    adGroup,
    currency,
    measures: Object.fromEntries(measures.map((measure) => [measure, columns[measure].subarray(0, length)])) as Record<
      Measure,
      Float64Array
    >,
    sourceRow: sourceRow.subarray(0, length),
  };
  const held: HeldRow[] = [...account.held]
    .sort(([a], [b]) => a - b)
    .map(([row, reason]) => ({
      row: body.rowNumber(row),
      reason,
      amounts: amountsOf(slices, row),
      currency: account.currencyOf(row, slices[0]!.columns),
    }));
  const platformTotals: PlatformTotal[] = [...account.totals]
    .sort(([a], [b]) => a - b)
    .map(([row, label]) => ({ row: body.rowNumber(row), label, amounts: amountsOf(slices, row) }));
  const findings = [
    ...account.findings,
    ...platformTotals.map(({ row, label }): Finding => ({ code: 'total-row', row, got: label.slice(0, 60) })),
  ];
  return {
    name: table.name,
    platform: plan.known?.platform.id ?? 'spreadsheet',
    refused: null,
    headerRow: plan.header + 1,
    columns: columnsOf(plan, body),
    currency: oneCurrency(currency),
    counts: { read: body.length, used, totals: platformTotals.length, heldBack: held.length },
    period: periodOf(rows),
    rows,
    held,
    platformTotals,
    findings,
  };
}

function someValue(slice: Slice, row: number): boolean {
  for (const { values } of slice.columns.values()) if (!Number.isNaN(values[row]!)) return true;
  return false;
}

function amountsOf(slices: readonly Slice[], row: number): Amounts {
  const amounts: Partial<Record<Measure, number>> = {};
  for (const { columns } of slices) {
    for (const [measure, { values }] of columns)
      if (!Number.isNaN(values[row]!)) amounts[measure] = (amounts[measure] ?? 0) + values[row]!;
  }
  return amounts;
}

function columnsOf(plan: Plan, body: TableBody): Partial<Record<Field, string>> {
  const columns: Partial<Record<Field, string>> = {};
  for (const [field, column] of plan.map.fields) columns[field] = body.headers[column]!;
  const [firstWide] = plan.wide;
  if (firstWide) for (const [measure, column] of firstWide.columns) columns[measure] ??= body.headers[column]!;
  return columns;
}

function oneCurrency(codes: readonly string[]): string | null {
  const first = codes[0];
  return first && codes.every((code) => code === first) ? first : null;
}

function periodOf(rows: CampaignRows): Reading['period'] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    if (rows.from[i]! < from) from = rows.from[i]!;
    if (rows.to[i]! > to) to = rows.to[i]!;
  }
  return from <= to ? { from, to } : null;
}

function refuse(
  table: RawTable,
  finding: Finding,
  platform: string | null = null,
  headerRow: number | null = null,
  map?: ColumnMap,
  body?: TableBody,
): Reading {
  const columns: Partial<Record<Field, string>> = {};
  if (map && body) for (const [field, column] of map.fields) columns[field] = body.headers[column]!;
  const none = new Float64Array(0);
  return {
    name: table.name,
    platform,
    refused: finding.code,
    headerRow,
    columns,
    currency: null,
    counts: { read: 0, used: 0, totals: 0, heldBack: 0 },
    period: null,
    rows: {
      length: 0,
      from: none,
      to: none,
      channel: [],
      campaign: [],
      adGroup: [],
      currency: [],
      measures: Object.fromEntries(measures.map((measure) => [measure, none])) as Record<Measure, Float64Array>,
      sourceRow: new Int32Array(0),
    },
    held: [],
    platformTotals: [],
    findings: [finding, ...(map?.findings ?? [])],
  };
}
