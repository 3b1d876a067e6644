import { afterEach, describe, expect, it } from 'vitest';
import { serialReader } from '../../src/google/serial.ts';

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
});
