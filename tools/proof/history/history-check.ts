import { filledRows, segmentsOf } from '../../../src/proof/history/segments.ts';
import { verify } from '../../../src/proof/history/verify.ts';
import type { Check } from '../check.ts';
import { drawHistory, sha256 } from './draw-history.ts';
import { tamperings, trial, untouched } from './judge-tampering.ts';
import { flat } from './tampering.ts';

/** Three years of months, as many KPIs and channels as anybody publishes. */
const large = { months: 36, figures: 30, channels: 12 };
const mostCells = 200_000;
const mostMilliseconds = 1000;

/** So many tamperings, and a tenth as many histories that nobody tampered with. */
export const historyCheck: Check = {
  id: 'history',
  title: 'History: every tampering is found, and nothing else is',
  usual: 10_000,
  async run(first, count) {
    const { cells, milliseconds } = measured();
    const large = '36 months × 30 KPIs × 12 channels';
    return [
      {
        name: 'tamperings whose entry was named',
        value: rightOf(first, count, tamperings),
        as: 'share',
        aim: { least: 1 },
      },
      {
        name: 'untouched histories in which nothing was found',
        value: rightOf(first, Math.ceil(count / 10), untouched),
        as: 'share',
        aim: { least: 1 },
      },
      { name: `${large}, in cells`, value: cells, as: 'count', aim: { most: mostCells } },
      { name: `${large}, verified in milliseconds`, value: milliseconds, as: 'count', aim: { most: mostMilliseconds } },
    ];
  },
  async show(number) {
    for (const kinds of [tamperings, untouched]) console.log(trial(number, kinds));
  },
};

function rightOf(first: number, count: number, kinds: Parameters<typeof trial>[1]): number {
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
