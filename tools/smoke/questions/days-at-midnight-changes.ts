import type { OfRun } from '../question.ts';
import { inTimeZone } from '../while-set.ts';

/** Where clocks went from 0:00 to 1:00 on a day, so that it has no midnight. */
const days = [
  ['America/Santiago', 2024, 9, 8],
  ['America/Havana', 2025, 3, 9],
  ['America/Asuncion', 2024, 10, 6],
  ['Asia/Beirut', 2025, 3, 30],
] as const;

const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

export const daysAtMidnightChanges: OfRun = {
  id: 'days-at-midnight-changes',
  asks: 'What does a cell that holds only a day give where clocks change at midnight?',
  assumes: 'Either 1:00 of that day or 23:00 of the day before; both are read as the day.',
  hangsOn: ['src/google/wall-clock.ts', 'src/google/serial.ts'],
  by: 'run',
  ask(bench) {
    const cell = bench.scratch().getRange('A1').setNumberFormat('yyyy-mm-dd');
    return days
      .map(([zone, year, month, day]) =>
        inTimeZone(bench, zone, () => {
          cell.setValue(serial(year, month, day));
          SpreadsheetApp.flush();
          const value: unknown = cell.getValue();
          const instant =
            Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).toISOString() : value;
          return `${zone}: ${year}-${month}-${day} is ${instant} and shows ${cell.getDisplayValue()}`;
        }),
      )
      .join('; ');
  },
};
