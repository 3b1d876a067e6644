import { headerKey } from '../columns/header-key.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import type { Field, Finding } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';

const keysOf = (names: readonly string[] = []) => new Set(names.map((name) => headerKey(name).key));

/** Divides money in millionths, in place, and says so. */
export function divideMicros(
  body: TableBody,
  known: KeyedPlatform | null,
  fields: ReadonlyMap<Field, number>,
  numbers: ReadonlyMap<number, NumberColumn>,
): Finding[] {
  const findings: Finding[] = [];
  const always = keysOf(known?.platform.micros);
  const inConnectors = keysOf(known?.platform.connectorMicros);
  // People's exports begin headers with a capital; connectors never do.
  const fromConnector = body.headers.every((header) => header === header.toLowerCase());
  for (const field of ['cost', 'revenue'] as const) {
    const column = fields.get(field);
    if (column === undefined) continue;
    const { key } = body.keys[column]!;
    const sure = always.has(key) || /(^| )micros?( |$)/.test(key);
    if (!sure && !(fromConnector && inConnectors.has(key))) continue;
    const { values } = numbers.get(column)!;
    const header = body.headers[column]!;
    if (!sure && !areMillionths(values)) {
      if (values.some((value) => value > 0))
        findings.push({ code: 'micros-unclear', column: header, details: { field } });
      continue;
    }
    for (let i = 0; i < values.length; i++) values[i]! /= 1e6;
    findings.push({ code: 'micros', column: header, details: { field } });
  }
  return findings;
}

/** Whole numbers, and thousands at least on average: less than a cent a row is no amount. */
function areMillionths(values: Float64Array): boolean {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value) || value === 0) continue;
    if (!Number.isInteger(value)) return false;
    sum += value;
    count++;
  }
  return count > 0 && sum / count >= 10_000;
}
