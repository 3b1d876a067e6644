import { toSerial } from '../intake/columns/day-serial.ts';

/** Settings keep days as ISO text; their schema has checked them. */
export const parseIsoDay = (iso: string): number =>
  toSerial(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
