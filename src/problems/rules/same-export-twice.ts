import type { Reading } from '../../intake/reading.ts';
import { leaveSourceOut } from '../fixes/leave-source-out.ts';
import type { Rule } from '../rule.ts';
import { sameRows } from '../same-rows.ts';
import { counted } from '../words.ts';

export const sameExportTwice: Rule = {
  code: 'same-export-twice',
  severity: 'error',
  says: 'The same export on two tabs counts everything twice.',
  *check({ readings }) {
    for (const [first, again] of pairs(readings)) {
      yield {
        source: again.name,
        row: null,
        column: null,
        message: `${again.name} has the same ${counted(again.rows.length, 'row')} as ${first.name}, so everything in it counts twice. Leave one of them out.`,
        fixes: [{ ...leaveSourceOut(again.name), isPreferred: true }, leaveSourceOut(first.name)],
      };
    }
  },
};

function* pairs(readings: readonly Reading[]): Iterable<[Reading, Reading]> {
  for (let b = 1; b < readings.length; b++) {
    const twin = readings.slice(0, b).find((reading) => sameRows(reading, readings[b]!));
    if (twin) yield [twin, readings[b]!];
  }
}
