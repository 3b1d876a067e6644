/** Dates as a spreadsheet counts them: days since 1899-12-30 by the clock of its own time zone. */
const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

export const serialOfParts = (year: number, month: number, dayOfMonth: number): number =>
  (Date.UTC(year, month - 1, dayOfMonth) - epoch) / day;

export function dateToSerial(date: Date, timeZone: string): number {
  const wall = date.getTime() + offsetAt(date.getTime(), timeZone);
  return (wall - epoch) / day;
}

export function serialToTime(serial: number, timeZone: string): number {
  const wall = epoch + Math.round(serial * day);
  // Twice, since the offset is asked for at an instant that is itself only a first guess near a change of the clocks.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const quarterHour = 900_000;

/** Milliseconds that the zone's clock is ahead of UTC. Zones change theirs only on a quarter of an hour. */
export function offsetAt(time: number, timeZone: string): number {
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const slot = Math.floor(time / quarterHour);
  let offset = known.get(slot);
  if (offset === undefined) {
    offset = wallTime(slot * quarterHour, timeZone) - slot * quarterHour;
    known.set(slot, offset);
  }
  return offset;
}

function wallTime(time: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(time)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  return Date.UTC(
    year,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
}
