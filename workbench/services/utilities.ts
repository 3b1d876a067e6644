import { sha256 } from '@noble/hashes/sha2.js';
import { offsetAt } from '../document/serial.ts';
import { enumOf } from './enums.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { service } from './service.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Byte = GoogleAppsScript.Byte;

export function utilities(host: Host): Utilities {
  return service<Utilities>(host, 'Utilities', {
    formatDate: (date, timeZone, format) => formatDate(host, date.getTime(), timeZone, format),
    DigestAlgorithm: enumOf('SHA_256'),
    Charset: enumOf('UTF_8'),
    computeDigest(algorithm: unknown, value: unknown, charset?: unknown): Byte[] {
      if (algorithm !== 'SHA_256' || typeof value !== 'string' || charset !== 'UTF_8')
        fail(
          host,
          'Utilities.computeDigest of anything but a text in UTF-8, by SHA-256, is not implemented in the workbench',
        );
      // Java's bytes, which have a sign.
      return [...new Int8Array(sha256(new TextEncoder().encode(value as string)).buffer)];
    },
    // Waiting would only make tests slow: nothing else runs meanwhile.
    sleep: () => {},
    getUuid: () =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(Math.random() * 16).toString(16)),
  });
}

const shortName = (time: number, option: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...option, timeZone: 'UTC' }).format(time);

/** The letters of Java's SimpleDateFormat that reports use; any other fails. */
function formatDate(host: Host, time: number, timeZone: string, format: string): string {
  const offset = offsetAt(time, timeZone);
  const wall = time + offset;
  const date = new Date(wall);
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  const write = (letters: string): string => {
    const width = letters.length;
    const half = date.getUTCHours() % 12 || 12;
    const zone = `${offset < 0 ? '-' : '+'}${digits(Math.floor(Math.abs(offset) / 3_600_000), 2)}${digits((Math.abs(offset) / 60_000) % 60, 2)}`;
    switch (letters[0]) {
      case 'y':
        return width === 2 ? digits(date.getUTCFullYear() % 100, 2) : digits(date.getUTCFullYear(), width);
      case 'M':
        if (width > 2) return shortName(wall, { month: width === 3 ? 'short' : 'long' });
        return digits(date.getUTCMonth() + 1, width);
      case 'd':
        return digits(date.getUTCDate(), width);
      case 'E':
        return shortName(wall, { weekday: width > 3 ? 'long' : 'short' });
      case 'H':
        return digits(date.getUTCHours(), width);
      case 'h':
        return digits(half, width);
      case 'm':
        return digits(date.getUTCMinutes(), width);
      case 's':
        return digits(date.getUTCSeconds(), width);
      case 'S':
        return digits(date.getUTCMilliseconds(), width);
      case 'a':
        return date.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'Z':
        return zone;
      case 'X':
        return offset === 0 ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
      default:
        return fail(host, `Utilities.formatDate with the letter ${letters[0]} is not implemented in the workbench`);
    }
  };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters, quoted: string | undefined) =>
    quoted === undefined ? write(letters) : quoted === '' ? "'" : quoted.replaceAll("''", "'"),
  );
}
