import { filledRows, segmentsOf } from '../../../src/proof/history/segments.ts';
import { verify } from '../../../src/proof/history/verify.ts';
import { drawHistory, sha256 } from './draw-history.ts';
import { tamperings, trial, untouched } from './judge-tampering.ts';
import { flat } from './tampering.ts';

/** Three years of months, as many KPIs and channels as anybody publishes. */
const large = { months: 36, figures: 30, channels: 12 };
const mostCells = 200_000;
const mostMilliseconds = 1000;

export const historyCheck = {
  id: 'history',
  title: 'History: every tampering is found, and nothing else is',
  usual: 10_000,
  /** So many tamperings, and a tenth as many histories that nobody tampered with. */
  async run(first: number, count: number) {
    const { cells, milliseconds } = measured();
    const all = { least: 1 };
    return [
      { name: 'tamperings whose entry was named', value: shareFound(first, count, tamperings), as: 'share', aim: all },
      {
        name: 'untouched histories in which nothing was found',
        value: shareFound(first, Math.ceil(count / 10), untouched),
        as: 'share',
        aim: all,
      },
      { name: 'cells of 36 months × 30 KPIs × 12 channels', value: cells, as: 'count', aim: { most: mostCells } },
      { name: 'milliseconds to verify them', value: milliseconds, as: 'count', aim: { most: mostMilliseconds } },
    ] as const;
  },
  /** What was done to one history, and what was found of it. */
  async show(number: number) {
    console.log(trial(number, tamperings));
  },
};

function shareFound(first: number, count: number, kinds: Parameters<typeof trial>[1]): number {
  let right = 0;
  for (let number = first; number < first + count; number++) if (trial(number, kinds).isRight) right++;
  return right / count;
}

/** Of the grid, empty cells included, since those count for the spreadsheet as well. */
function measured() {
  const { entries, head } = drawHistory(1, large);
  const cells = [['Title'], ...flat(entries)];
  const began = performance.now();
  const { fault, whole } = verify(segmentsOf(filledRows(cells), sha256), head);
  const milliseconds = Math.round(performance.now() - began);
  if (fault || whole !== large.months) throw new Error('a history that nobody touched has a fault');
  return { cells: cells.length * widthOf(cells), milliseconds };
}

const widthOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);
