import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { dateToSerial, serialToTime } from '../../workbench/document/serial.ts';

test.each([
  ['America/New_York', 46089 + 3.5 / 24, '2026-03-08T07:30:00Z'],
  ['America/New_York', 46089, '2026-03-08T05:00:00Z'],
  ['Europe/Berlin', 46110 + 3.5 / 24, '2026-03-29T01:30:00Z'],
  ['Asia/Kolkata', 46023, '2025-12-31T18:30:00Z'],
  ['Etc/UTC', 0, '1899-12-30T00:00:00Z'],
])('in %s the serial %d is %s', (timeZone, serial, utc) => {
  expect(new Date(serialToTime(serial, timeZone))).toEqual(new Date(utc));
});

test('a serial survives the way to a Date and back in every zone', () => {
  const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Tokyo', 'Asia/Kolkata', 'Pacific/Apia'];
  assert(
    // From 1980 on, and not in the hours that the clocks skip.
    property(
      constantFrom(...zones),
      integer({ min: 29_221, max: 60_000 }),
      integer({ min: 4, max: 23 }),
      (zone, day, hour) => {
        const serial = day + hour / 24;
        // Apia left out 30 December 2011.
        if (zone === 'Pacific/Apia' && day === 40_907) return;
        expect(dateToSerial(new Date(serialToTime(serial, zone)), zone)).toBeCloseTo(serial, 9);
      },
    ),
  );
});
