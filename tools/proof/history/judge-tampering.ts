import { filledRows, segmentsOf } from '../../../src/proof/history/segments.ts';
import { type Fault, verify } from '../../../src/proof/history/verify.ts';
import { diceOf } from '../../../test/truth/dice.ts';
import { drawHistory, drawSize, sha256 } from './draw-history.ts';
import { noTamperings } from './no-tampering.ts';
import { ofCells } from './of-cells.ts';
import { ofEntries } from './of-entries.ts';
import { ofRows } from './of-rows.ts';
import { ofSeals } from './of-seals.ts';
import type { Tampered, Tampering } from './tampering.ts';

export const tamperings: readonly Tampering[] = [...ofCells, ...ofRows, ...ofEntries, ...ofSeals];

/** A history that was tampered with, and what verifying says of it. */
export interface Trial {
  readonly id: string;
  readonly wanted: Tampered['found'];
  readonly fault: Fault | null;
  readonly isRight: boolean;
}

/** The n-th of some kinds, each in its turn; a history too small for it gives way to the next. */
export function trial(number: number, kinds: readonly Tampering[]): Trial {
  const kind = kinds[number % kinds.length] as Tampering;
  for (let seed = number * 1000; ; seed++) {
    const dice = diceOf(seed);
    const history = drawHistory(seed, drawSize(dice));
    const tampered = kind.apply(history, dice);
    if (!tampered) continue;
    const cells = [['The title of the tab'], ...tampered.rows];
    const { fault } = verify(segmentsOf(filledRows(cells), sha256), tampered.head ?? history.head);
    return { id: kind.id, wanted: tampered.found, fault, isRight: isFound(fault, tampered.found) };
  }
}

function isFound(fault: Fault | null, wanted: Tampered['found']): boolean {
  if (!fault || !wanted) return fault === wanted;
  return wanted.is.includes(fault.is) && wanted.entries.includes(fault.is === 'inserted' ? fault.after : fault.entry);
}

export const untouched = noTamperings;
