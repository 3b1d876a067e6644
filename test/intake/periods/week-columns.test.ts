import { expect, it } from 'vitest';
import { toSerial } from '../../../src/intake/columns/day-serial.ts';
import { readTable } from '../../../src/intake/read-table.ts';

const weeksUnder = (header: string) =>
  readTable({
    name: 'Weeks',
    cells: [
      [header, 'Channel', 'Cost'],
      ...[5, 12, 19, 26].map((day) => [`2025-01-${String(day).padStart(2, '0')}`, 'Google', 100]),
    ],
  });

const fifth = toSerial(2025, 1, 5);

it.each([
  'Week ending',
  'W/E',
  'Wochenende',
  'Fin de semaine',
  'Semana que termina',
  'Fine settimana',
  'Einde week',
  'Koniec tygodnia',
])('takes the days under %s as the last of their weeks', (header) => {
  const { rows } = weeksUnder(header);
  expect([rows.from[0], rows.to[0]]).toEqual([fifth - 6, fifth]);
});

it.each(['Week commencing', 'W/C', 'Wochenbeginn', 'Semaine du', 'Inicio de semana', 'Inizio settimana', 'Begin week'])(
  'takes the days under %s as the first of their weeks',
  (header) => {
    const { rows } = weeksUnder(header);
    expect([rows.from[0], rows.to[0]]).toEqual([fifth, fifth + 6]);
  },
);
