/** A clock that stands still until it is moved: builds of one moment are alike to the minute that they are stamped with. */
export function fixedClock(start: string): { readonly Date: DateConstructor; move(milliseconds: number): void } {
  let now = Date.parse(start);
  class FixedDate extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  return {
    Date: FixedDate as DateConstructor,
    move(milliseconds) {
      now += milliseconds;
    },
  };
}
