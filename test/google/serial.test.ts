import { afterEach, describe, expect, it } from 'vitest';
import { serialReader } from '../../src/google/serial.ts';
import { dateToSerial } from '../../workbench/document/serial.ts';

const epoch = Date.UTC(1899, 11, 30);

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

describe('the day of a date cell', () => {
  it.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'])(
    'is that of the spreadsheet’s zone, with the machine in %s',
    (zone) => {
      process.env.TZ = zone;
      expect(serialReader('Pacific/Auckland')(new Date('2026-06-30T12:00:00Z'))).toBe(46_204);
      expect(serialReader('America/Los_Angeles')(new Date('2026-06-30T07:00:00Z'))).toBe(46_203);
      // Midnight before and after the clocks change.
      expect(serialReader('Europe/Berlin')(new Date('2026-03-28T23:00:00Z'))).toBe(46_110);
      expect(serialReader('Europe/Berlin')(new Date('2026-03-29T22:00:00Z'))).toBe(46_111);
    },
  );

  it('keeps the time of day as a fraction', () => {
    expect(serialReader('Etc/UTC')(new Date('2026-06-30T18:00:00Z'))).toBe(46_203.75);
  });

  it('keeps milliseconds', () => {
    expect(serialReader('Etc/UTC')(new Date('2026-06-30T00:00:00.864Z'))).toBeCloseTo(46_203.00001, 10);
  });

  /** Days whose midnight the clocks of a zone skip or show twice, with every instant that may stand for the day alone. */
  const oddDays = (zone: string, from: number, to: number) => {
    const offsetAt = (instant: number) => dateToSerial(new Date(instant), zone) * 86_400_000 + epoch - instant;
    const found: { readonly serial: number; readonly instants: readonly number[] }[] = [];
    let last = offsetAt(epoch + (from - 1) * 86_400_000);
    for (let serial = from; serial <= to; serial++) {
      const utc = epoch + serial * 86_400_000;
      const next = offsetAt(utc + 43_200_000);
      if (next !== last) {
        const midnight = utc - last;
        // What would have been midnight is when the clocks change.
        if (offsetAt(midnight - 1) === last && offsetAt(midnight) === next)
          found.push({ serial, instants: [midnight, utc - next] });
      }
      last = next;
    }
    return found;
  };
  const zones = Intl.supportedValuesOf('timeZone');
  const [first, last] = [43_831, 47_848];

  it('is its own where the clocks of its zone change at midnight, whichever instant stands for it', () => {
    let days = 0;
    for (const zone of zones) {
      const serialOf = serialReader(zone);
      for (const { serial, instants } of oddDays(zone, first, last)) {
        days += instants.length;
        expect(
          instants.map((instant) => [zone, serialOf(new Date(instant))]),
          `${zone} ${serial}`,
        ).toEqual(instants.map(() => [zone, serial]));
      }
    }
    // Santiago, Havana, Asunción, Beirut and others, ten years of them.
    expect(days).toBeGreaterThan(100);
  });

  it('is asked of Google where Intl does not know the zone', () => {
    const asked: unknown[] = [];
    const before = globalThis.Utilities;
    globalThis.Utilities = {
      formatDate: (date: Date, zone: string, format: string) => {
        asked.push(zone, format);
        return date.toISOString().slice(0, 19).concat('Z');
      },
    } as never;
    try {
      expect(serialReader('Mars/Olympus_Mons')(new Date('2026-06-30T12:00:00.500Z'))).toBeCloseTo(
        46_203.5 + 0.5 / 86_400,
        9,
      );
    } finally {
      globalThis.Utilities = before;
    }
    expect(asked).toContain('Mars/Olympus_Mons');
  });
});
