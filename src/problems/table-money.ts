import type { Finding } from '../intake/reading.ts';
import { listed, money } from './words.ts';

/** The money of a table that is not read: `cost EUR 1,200.00 and revenue EUR 4,000.00`. */
export function tableMoney({ details }: Finding): string {
  const currency = String(details?.currency ?? '');
  const parts = (['cost', 'revenue'] as const).flatMap((measure) =>
    details?.[measure] === undefined ? [] : [`${measure} ${money(Number(details[measure]), currency)}`],
  );
  return parts.length > 0 ? listed(parts) : 'no money';
}
