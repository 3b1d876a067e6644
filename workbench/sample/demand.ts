import type { Day } from './calendar.ts';

/** How readily people buy in each month, on its first day; in between it moves evenly. Winter and Christmas sell coffee. */
const byMonth = [0.9, 0.88, 0.91, 0.95, 1.0, 1.07, 1.12, 1.08, 0.99, 0.96, 1.06, 1.3];
const byWeekday = [1.1, 0.98, 0.95, 0.95, 0.96, 0.98, 1.08];
const sales = [
  { from: '2025-05-29', to: '2025-06-01', factor: 1.25 },
  { from: '2025-11-27', to: '2025-12-01', factor: 1.85 },
  { from: '2026-05-28', to: '2026-05-31', factor: 1.25 },
];

/** Around 1: the season, the day of the week, and the shop's sales. */
export function demandOn(day: Day): number {
  const here = byMonth[day.month - 1]!;
  const next = byMonth[day.month % 12]!;
  const season = here + ((next - here) * (day.day - 1)) / 31;
  const sale = sales.find(({ from, to }) => from <= day.iso && day.iso <= to)?.factor ?? 1;
  return season * byWeekday[day.weekday]! * sale;
}
