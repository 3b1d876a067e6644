/**
 * Dates come as instants: midnight in the spreadsheet's zone, which is not the script's. Intl tells the parts in that zone; the same day is
 * asked for once only, since a column of dates has few distinct ones.
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const format = new Intl.DateTimeFormat('en-US', {
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
  const known = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    let serial = known.get(instant);
    if (serial === undefined) {
      const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
      serial = (Date.UTC(year, month - 1, day, hour, minute, second) - Date.UTC(1899, 11, 30)) / 86_400_000;
      known.set(instant, serial);
    }
    return serial;
  };
}
