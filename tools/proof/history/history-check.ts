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
  /** So many tamperings, and a tenth as many histories that nobody tampered with. */
  run(count: number) {
    const found = tally(count, tamperings);
    const silent = tally(Math.ceil(count / 10), untouched);
    const { cells, milliseconds } = measured();
    return [
      { title: 'Tamperings whose entry was named', ...all(found, count) },
      { title: 'Untouched histories in which nothing was found', ...all(silent, Math.ceil(count / 10)) },
      { title: '36 months × 30 KPIs × 12 channels, in cells', value: cells, aim: mostCells, isMet: cells < mostCells },
      {
        title: 'Verified in milliseconds',
        value: milliseconds,
        aim: mostMilliseconds,
        isMet: milliseconds < mostMilliseconds,
      },
    ];
  },
};

const all = (value: number, aim: number) => ({ value, aim, isMet: value === aim });

function tally(count: number, kinds: Parameters<typeof trial>[1]): number {
  let right = 0;
  for (let number = 0; number < count; number++) if (trial(number, kinds).isRight) right++;
  return right;
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
