import { fromSerial } from '../../../intake/columns/day-serial.ts';

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mar 2025`. */
export function monthInWords(day: number): string {
  const { year, month } = fromSerial(day);
  return `${names[month - 1]} ${year}`;
}
