import { divideMicros } from '../amounts/micros.ts';
import { orderLines } from '../amounts/order-lines.ts';
import { rejectPercents } from '../amounts/percents.ts';
import { readAmounts } from '../amounts/read-amounts.ts';
import { sliceColumns, worthColumn } from '../amounts/slices.ts';
import { type Measure, measures } from '../campaign-rows.ts';
import { pass } from './pass.ts';
import {
  abbreviatedAmounts,
  computedRevenue,
  fractionalCounts,
  undecidedNumbers,
  unitsInHeaders,
} from './table-findings.ts';

export const amounts = pass('amounts', 'What the cells of each amount come to, in whole units.', (draft) => {
  const { body, known, map, wide, options, findings } = draft;
  const { fields } = map;
  const worthFound = known ? null : worthColumn(body, fields);
  const columns = new Set<number>();
  for (const measure of measures) if (fields.has(measure)) columns.add(fields.get(measure)!);
  if (worthFound) columns.add(worthFound.column);
  for (const { column } of map.otherCurrencies) columns.add(column);
  for (const channel of wide) for (const column of channel.columns.values()) columns.add(column);
  for (const { column } of draft.plans) columns.add(column);
  for (const column of draft.overheadColumns) columns.add(column);
  body.load([...fields.values(), ...columns]);
  const { numbers, undecided } = readAmounts(
    body,
    [...columns],
    draft.decimal ? { ...options, decimal: draft.decimal } : options,
  );
  draft.numbers = numbers;
  findings.push(...rejectPercents(body, fields, numbers), ...divideMicros(body, known, fields, numbers));
  draft.worth = worthFound && fields.has(worthFound.measure) ? worthFound : null;

  const valuesOf = (measure: Measure) => numbers.get(fields.get(measure) ?? -1)?.values;
  const computed = new Map<Measure, Float64Array>();
  const orders = orderLines(body, known, valuesOf('revenue'));
  if (orders) {
    computed.set('orders', orders.orders);
    draft.made.set('orders', orders.header);
    findings.push(...orders.findings);
  }
  if (draft.worth) {
    const { measure, column } = draft.worth;
    const [count, each] = [valuesOf(measure)!, numbers.get(column)!.values];
    computed.set(
      'revenue',
      count.map((times, row) => times * each[row]!),
    );
    draft.made.set('revenue', `${body.headers[fields.get(measure)!]} × ${body.headers[column]}`);
    findings.push(computedRevenue(body, fields.get(measure)!, column));
  }
  const sliced = sliceColumns(body, map, wide, numbers, computed, draft.worth?.column);
  draft.slices = sliced.slices;
  findings.push(
    ...sliced.findings,
    ...undecidedNumbers(body, undecided, numbers, sliced.slices),
    ...unitsInHeaders(body, sliced.slices),
    ...fractionalCounts(body, sliced.slices),
    ...abbreviatedAmounts(body, numbers),
  );
  for (const { row, order } of orders?.repeated ?? []) draft.repeatedOrders.push({ row, order });
});
