import { isoDay } from '../intake/columns/day-serial.ts';

/** A moment as a day serial with its time: `2026-06-30 14:05`. */
export function stampText(serial: number): string {
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-6);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${isoDay(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
