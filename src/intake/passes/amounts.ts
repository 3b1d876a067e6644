import { bookedAmounts } from '../amounts/booked-amounts.ts';
import { type LineDiscount, lessDiscount, lineDiscount } from '../amounts/line-discount.ts';
import { divideMicros } from '../amounts/micros.ts';
import { orderLines } from '../amounts/order-lines.ts';
import { rejectPercents } from '../amounts/percents.ts';
import { readAmounts } from '../amounts/read-amounts.ts';
import { type Slice, sliceColumns, type Worth, worthColumn } from '../amounts/slices.ts';
import { toWholeUnits } from '../amounts/whole-units.ts';
import { type Measure, measures } from '../campaign-rows.ts';
import { columnsOf } from '../evidence/columns.ts';
import { convertedColumns } from '../mapping/converted-columns.ts';
import type { Role } from '../role.ts';
import { type RoundedTotal, roundedOff, rounding } from '../shapes/rounded-total.ts';
import { titlesOf } from '../shapes/years-in.ts';
import { cellText } from '../table/cells.ts';
import { notesBelow } from '../table/found-table.ts';
import type { Draft } from './draft.ts';
import { pass } from './pass.ts';
import { abbreviatedAmounts, computedRevenue, fractionalCounts, undecidedNumbers } from './table-findings.ts';

export const amounts = pass('amounts', 'What the cells of each amount come to, in whole units.', (draft) => {
  const { body, known, map, wide, options, findings, roles, besides } = draft;
  const { fields } = map;
  const worthFound = known ? null : (worthColumn(body, fields) ?? pricedColumns(draft));
  const columns = new Set<number>();
  for (const measure of measures) if (fields.has(measure)) columns.add(fields.get(measure)!);
  if (worthFound) for (const column of [worthFound.count, worthFound.each]) columns.add(column);
  const discount = worthFound?.measure === undefined && worthFound ? discountBeside(draft, worthFound) : null;
  if (discount) columns.add(discount.column);
  for (const role of rolesOfMoney(draft)) besides.add(roles.get(role)!);
  for (const column of besides) columns.add(column);
  for (const { column } of map.otherCurrencies) columns.add(column);
  for (const channel of wide) for (const column of channel.columns.values()) columns.add(column);
  for (const { column } of draft.plans) columns.add(column);
  for (const column of draft.overheadColumns) columns.add(column);
  const { rounded } = draft;
  if (rounded) for (const column of [rounded.total, ...rounded.parts]) columns.add(column);
  const { numbers, undecided } = readAmounts(
    body,
    [...columns],
    draft.decimal ? { ...options, decimal: draft.decimal } : options,
  );
  draft.numbers = numbers;
  findings.push(
    ...rejectPercents(body, fields, numbers),
    ...divideMicros(body, known, fields, numbers),
    ...wholeUnits(draft),
  );

  const valuesOf = (measure: Measure) => numbers.get(fields.get(measure) ?? -1)?.values;
  const computed = new Map<Measure, Float64Array>();
  const orders = orderLines(body, known, valuesOf('revenue'));
  if (orders) {
    computed.set('orders', orders.orders);
    draft.made.set('orders', orders.header);
  }
  const isKnown = worthFound !== null && (!worthFound.measure || fields.has(worthFound.measure));
  const worth = isKnown && discount?.is !== 'unclear' ? worthFound : null;
  if (worth) {
    const [count, each] = [numbers.get(worth.count)!.values, numbers.get(worth.each)!.values];
    computed.set(
      'revenue',
      count.map((times, row) => lineWorth(times * each[row]!, row, draft, discount)),
    );
    if (discount) besides.add(discount.column);
    besides.add(worth.each);
    // A quantity that cannot be read is revenue that cannot.
    if (!worth.measure) besides.add(worth.count);
    const less = discount ? ` − ${body.headers[discount.column]}` : '';
    draft.made.set('revenue', `${body.headers[worth.count]} × ${body.headers[worth.each]}${less}`);
    findings.push(computedRevenue(body, worth.count, worth.each, discount?.column));
  }
  if (draft.shape === 'books') {
    const booked = bookedAmounts(body, roles, numbers);
    for (const [measure, { values, header }] of booked) {
      computed.set(measure, values);
      draft.made.set(measure, header);
    }
  }
  const sliced = sliceColumns(body, map, wide, numbers, computed, worth ? [worth.each] : [...besides]);
  draft.slices = rounded ? [...sliced.slices, roundingSlice(rounded, numbers)] : sliced.slices;
  findings.push(
    ...sliced.findings,
    ...undecidedNumbers(body, undecided, numbers, sliced.slices),
    ...fractionalCounts(body, sliced.slices),
    ...abbreviatedAmounts(body, numbers),
  );
  for (const { row, order } of orders?.repeated ?? []) draft.repeatedOrders.push({ row, order });
});

function wholeUnits(draft: Draft) {
  const { body, known, map, wide, plans, overheadColumns, rounded, roles, besides, found, table } = draft;
  const slices = [map.fields, ...wide.map(({ columns }) => columns)];
  const money = new Set([
    ...slices.flatMap((columns) => [columns.get('cost') ?? [], columns.get('revenue') ?? []].flat()),
    ...map.otherCurrencies.map(({ column }) => column),
    ...plans.map(({ column }) => column),
    ...overheadColumns,
    ...(rounded ? [rounded.total, ...rounded.parts] : []),
    ...rolesOfMoney(draft).map((role) => roles.get(role)!),
  ]);
  const others = new Set(
    [...slices.flatMap((columns) => measures.flatMap((measure) => columns.get(measure) ?? [])), ...besides].filter(
      (column) => !money.has(column),
    ),
  );
  const lines = [
    ...titlesOf({ table, found }),
    // The corner of a table whose columns are months says what all of it is in.
    ...(draft.numbers.has(0) ? [] : found.headers.slice(0, 1)),
    ...notesBelow(found).map((row) => table.cells[row]!.map(cellText).join(' ').trim()),
  ];
  // Amounts that the source converted itself stand as they are.
  const fixed = convertedColumns(body, map.fields, known).length > 0;
  return toWholeUnits(body, lines, { money, others, fixed }, draft.numbers);
}

/** The total is what the sheet says was spent: what its parts miss stands beside them, so that the sum is that of the total. */
const roundingSlice = (rounded: RoundedTotal, numbers: Draft['numbers']): Slice => ({
  channel: rounding,
  columns: new Map([[rounded.measure, rounded.total]]),
  amounts: new Map([[rounded.measure, roundedOff(rounded, numbers)]]),
  money: [rounded.total],
});

/** Roles whose columns are read as money beside those of the fields. */
function rolesOfMoney({ shape, roles, map: { fields } }: Draft): readonly Role[] {
  if (shape === 'books') return ['debit', 'credit'];
  return roles.has('refund') && (fields.has('revenue') || shape === 'sales') ? ['refund'] : [];
}

/** How many were sold, and what each of them was, where nothing says what they came to. */
function pricedColumns({ shape, roles, map: { fields } }: Draft): Worth | null {
  const [count, each] = [roles.get('quantity'), roles.get('unitPrice')];
  if (shape !== 'sales' || fields.has('revenue') || count === undefined || each === undefined) return null;
  return { count, each };
}

/** What comes off each line; a column that may be a share or an amount is asked about, and no line is worked out without it. */
function discountBeside({ body, findings }: Draft, { count, each }: Worth): LineDiscount | null {
  const discount = lineDiscount(columnsOf(body), count, each);
  if (discount?.is === 'unclear')
    findings.push({
      code: 'ambiguous-column',
      column: body.headers[discount.column]!,
      details: {
        field: 'revenue',
        could: ['a share of the price', 'an amount off each piece', 'an amount off the line'],
      },
    });
  return discount;
}

function lineWorth(line: number, row: number, { numbers }: Draft, discount: LineDiscount | null): number {
  const read = discount && numbers.get(discount.column);
  return read ? lessDiscount(line, read.values[row]!, discount, read.percent) : line;
}
