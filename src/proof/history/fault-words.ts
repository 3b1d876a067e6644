import { counted } from '../../problems/words.ts';
import type { Fault, Verified } from './verify.ts';

/** What verifying came to, in sentences. They claim no more than a chain of seals can show. */
export function verifiedWords({ whole, fault, hasHead }: Verified): string {
  const missing = hasHead
    ? ''
    : ' This file does not remember how many there were, so whether the last ones are gone cannot be said.';
  if (fault) return `${faultWords(fault)}${missing}`;
  if (whole === 0) return `Nothing was published yet.${missing}`;
  const stand =
    whole === 1 ? 'The only entry stands as it was published.' : `All ${whole} entries stand as they were published.`;
  return `${stand}${missing || ' Not found is only what is changed together with all seals after it and with what this file remembers of them.'}`;
}

function faultWords(fault: Fault): string {
  switch (fault.is) {
    case 'altered':
      return `Entry ${fault.entry} was altered after it was published${fault.isSealedAnew ? ', and sealed anew' : ''}. ${before(fault.entry)}`;
    case 'removed':
      return `Entry ${fault.entry} was removed. ${before(fault.entry)}`;
    case 'moved':
      return `Entry ${fault.entry} was moved: it stands ${place(fault.after)}.`;
    case 'inserted':
      return `Rows that nobody published stand ${place(fault.after)}${fault.copyOf === undefined ? '' : `: a copy of entry ${fault.copyOf}`}.`;
  }
}

const place = (after: number): string => (after === 0 ? 'before entry 1' : `behind entry ${after}`);

const before = (entry: number): string =>
  entry === 1
    ? 'It is the first.'
    : `The ${counted(entry - 1, 'entry', 'entries')} before it ${entry === 2 ? 'stands' : 'stand'} as published.`;
