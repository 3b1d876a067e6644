import { toSerial } from '../../src/intake/columns/day-serial.ts';
import type { RawCell } from '../../src/intake/raw.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A cell as Google Sheets keeps it after a paste in the locale en_US: numbers and dates are no longer text. */
export function asSheetsTypes(cell: string): RawCell {
  const text = cell.trim();
  const formula = /^="(.*)"$/.exec(text);
  if (formula) return formula[1]!;
  const amount = /^(\()?(-)?\$?(-)?(\d{1,3}(?:,\d{3})+|\d*)(\.\d+)?(%)?(\))?$/.exec(text);
  if (amount && /\d/.test(text) && Boolean(amount[1]) === Boolean(amount[7])) {
    const value = Number(`${amount[4]!.replaceAll(',', '') || '0'}${amount[5] ?? ''}`) / (amount[6] ? 100 : 1);
    return amount[1] || amount[2] || amount[3] ? -value : value;
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), cell, time(iso.slice(4)));
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (us) return dated(Number(us[3]) + (us[3]!.length === 2 ? 2000 : 0), Number(us[1]), Number(us[2]), cell);
  const named = /^([a-z]{3})[a-z]* (\d{1,2}), (\d{4})$/i.exec(text);
  if (named) return dated(Number(named[3]), months.indexOf(named[1]!.toLowerCase()) + 1, Number(named[2]), cell);
  const short = /^([a-z]{3})-(\d{2})$/i.exec(text);
  // `Jan-26` becomes a day of the present year, as it does in Sheets.
  if (short) return dated(2026, months.indexOf(short[1]!.toLowerCase()) + 1, Number(short[2]), cell);
  return cell;
}

const time = ([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]) =>
  (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;

function dated(year: number, month: number, day: number, cell: string, fraction = 0): RawCell {
  const real = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return cell;
  return { serial: toSerial(year, month, day) + fraction };
}
