/** Tells what the clocks of a zone show at an instant, in milliseconds as though they showed UTC. */
export type WallClock = (instant: number) => number;

const day = 86_400_000;

export function wallClock(timeZone: string): WallClock {
  const seconds = byIntl(timeZone) ?? byUtilities(timeZone);
  // Zones differ by whole seconds.
  return (instant) => seconds(instant) + (((instant % 1000) + 1000) % 1000);
}

function byIntl(timeZone: string): WallClock | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day: dayOfMonth = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, dayOfMonth, hour, minute, second);
  };
}

/** A zone that Intl does not know Google may know all the same. */
function byUtilities(timeZone: string): WallClock {
  return (instant) => Date.parse(Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

/**
 * Where clocks change at midnight, a day begins at one o'clock, or its midnight is shown as eleven of the evening before, and a cell that holds
 * the day alone holds one of these instants. The day begins there; everywhere else time is as the clocks show it.
 */
export function dayStartAt(clock: WallClock, instant: number, shown: number): number {
  const midnight = Math.round(shown / day) * day;
  const apart = Math.abs(shown - midnight);
  if (apart === 0 || apart > mostChange || apart % 60_000 !== 0) return shown;
  const before = clock(instant - apart) - (instant - apart);
  const after = clock(instant + apart) - (instant + apart);
  // They are shown a change apart from midnight, and the change is at hand.
  return Math.abs(after - before) === apart ? midnight : shown;
}

/** No zone changes its clocks by more than three hours. */
const mostChange = 10_800_000;
