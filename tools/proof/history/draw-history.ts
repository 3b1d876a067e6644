import { createHash } from 'node:crypto';
import { measures } from '../../../src/intake/campaign-rows.ts';
import { type Head, sealedRows } from '../../../src/proof/history/chain.ts';
import type { Entry, Published } from '../../../src/proof/history/entry.ts';
import type { Row } from '../../../src/proof/history/entry-rows.ts';
import { type Dice, diceOf } from '../../../test/truth/dice.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A history as it was published: the rows of each entry, and what is kept apart from them. */
export interface History {
  readonly entries: readonly (readonly Row[])[];
  readonly head: Head;
}

export interface Size {
  readonly months: number;
  readonly figures: number;
  readonly channels: number;
}

const names = [
  'Google Ads',
  'Meta Ads',
  '=Brand "and" more',
  'Größe & Söhne',
  '広告',
  "'quoted",
  'a\nb',
  '🎈 Fun',
  '007',
];

export function drawHistory(seed: number, { months, figures, channels }: Size): History {
  const dice = diceOf(seed);
  const entries: (readonly Row[])[] = [];
  let head: Head = [];
  for (let month = 0; month < months; month++) {
    const sealed = sealedRows(drawEntry(dice, month, figures, channels), head, sha256);
    entries.push(sealed.rows);
    head = sealed.head;
  }
  return { entries, head };
}

export const drawSize = (dice: Dice): Size => ({
  months: dice.int(2, 9),
  figures: dice.int(1, 8),
  channels: dice.int(1, 5),
});

function drawEntry(dice: Dice, month: number, figures: number, channels: number): Entry {
  const two = (value: number) => String(value).padStart(2, '0');
  const [year, of] = [2024 + Math.floor(month / 12), (month % 12) + 1];
  const amount = (): Published =>
    dice.chance(0.1) ? undefined : dice.int(-1_000, 10_000_000) / dice.pick([1, 100, 7]);
  const values = (count: number) => Array.from({ length: count }, amount);
  const channelNames = Array.from({ length: channels }, (_, i) => names[i] ?? `Channel ${i}`);
  const from = `${year}-${two(of)}-01`;
  const to = `${year}-${two(of)}-28`;
  const stamp = () => dice.int(0, 2 ** 31).toString(36);
  return {
    from,
    to,
    currency: dice.pick(['EUR', 'USD', '']),
    at: `${year}-${two(of)}-29 ${two(dice.int(0, 23))}:${two(dice.int(0, 59))}`,
    who: dice.pick(['unknown', 'Ann', 'Åsa Ø']),
    definitions: stamp(),
    inputs: sha256(stamp()),
    settings: { margin: JSON.stringify(dice.int(1, 100) / 100), channelNames: JSON.stringify({ [stamp()]: stamp() }) },
    figures: Array.from({ length: figures }, (_, i) => `figure${i}`),
    all: values(figures),
    channels: channelNames.map((name) => ({ name, values: values(figures) })),
    sources: channelNames.map((channel) => ({
      source: `${channel} export`,
      channel,
      rows: dice.int(1, 900),
      campaigns: dice.int(1, 30),
      from,
      to,
      rowsStamp: stamp(),
      daysStamp: stamp(),
      sums: values(measures.length),
      original: values(2),
    })),
  };
}
