import type { Block, Line, Part } from './block.ts';
import { ChannelNames } from './channel-names.ts';
import { setGrains } from './grains.ts';
import { lineWords } from './line-words.ts';
import { lastDayOf, monthOfDay, monthsOn } from './months.ts';
import { namedMonth } from './named-month.ts';
import type { Pair } from './pair.ts';
import { isMarkedCopy, referenceKey } from './reference-key.ts';

/** Both sides by channel and month, in the report currency. What cannot be placed or converted leaves its channel in doubt. */
export function blocksOf(pair: Pair): readonly Block[] {
  const names = new ChannelNames(pair.reported);
  const blocks = new Map<string, Block>();
  const doubtful = new Set<string>();
  const blockAt = (channel: string, month: number): Block => {
    const key = `${month} ${channel}`;
    let block = blocks.get(key);
    if (!block) {
      block = {
        channel,
        month,
        parts: [],
        lines: [],
        items: [],
        reported: 0,
        booked: 0,
        rest: 0,
        isDoubtful: false,
        likely: [],
      };
      blocks.set(key, block);
    }
    return block;
  };
  const rateOf = (currency: string): number =>
    currency === '' || currency === pair.currency ? 1 : (pair.rates.get(currency) ?? Number.NaN);

  for (const at of inOrder(pair.reported)) {
    const row = pair.reported[at]!;
    const channel = names.spelt(row.channel);
    const rate = rateOf(row.currency);
    const to = row.to >= row.from ? row.to : row.from;
    if (Number.isNaN(row.amount * rate) || Number.isNaN(row.from)) {
      doubtful.add(channel);
      continue;
    }
    for (let month = monthOfDay(row.from); month <= to; month = monthsOn(month, 1)) {
      const [first, last] = [Math.max(month, row.from), Math.min(lastDayOf(month), to)];
      const native = (row.amount * (last - first + 1)) / (to - row.from + 1);
      const part: Part = {
        at,
        campaign: row.campaign,
        from: first,
        to: last,
        amount: native * rate,
        native,
        currency: row.currency || pair.currency,
        source: row.source,
        isSpent: false,
      };
      blockAt(channel, month).parts.push(part);
    }
  }

  for (const at of inOrder(pair.booked)) {
    const row = pair.booked[at]!;
    const { booked: channel, named } = names.of(row);
    const rate = rateOf(row.currency);
    const month = Number.isNaN(row.day) ? namedMonth(row.text, row.day) : monthOfDay(row.day);
    if (month === null || Number.isNaN(row.amount * rate)) {
      doubtful.add(channel);
      continue;
    }
    const said = `${row.text} ${row.reference}`;
    const home = blockAt(channel, month);
    const line: Line = {
      at,
      day: Number.isNaN(row.day) ? month : row.day,
      text: row.text,
      words: lineWords(said),
      reference: referenceKey(row.reference),
      isMarkedCopy: isMarkedCopy(said),
      namedChannel: named,
      namedMonth: namedMonth(row.text, row.day),
      amount: row.amount * rate,
      tax: (row.tax || 0) * rate,
      refund: Math.abs((row.refund || 0) * rate),
      fee: Math.abs((row.fee || 0) * rate),
      native: row.amount,
      currency: row.currency || pair.currency,
      grain: 0,
      open: row.amount * rate,
      isMet: false,
      origin: home,
      home,
    };
    home.lines.push(line);
  }

  const sorted = [...blocks.values()].sort((a, b) => compare(a.channel, b.channel) || a.month - b.month);
  for (const block of sorted) {
    block.reported = block.parts.reduce((sum, { amount }) => sum + amount, 0);
    block.booked = block.lines.reduce((sum, { amount }) => sum + amount, 0);
    block.rest = block.booked - block.reported;
    block.isDoubtful = doubtful.has(block.channel);
  }
  for (const channel of new Set(sorted.map((block) => block.channel))) {
    setGrains(sorted.filter((block) => block.channel === channel));
  }
  return sorted;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Places in the order of what the rows say, so that the order in which they come decides nothing. */
function inOrder(rows: readonly object[]): readonly number[] {
  const keys = rows.map((row) => JSON.stringify(Object.values(row)));
  return [...rows.keys()].sort((a, b) => compare(keys[a]!, keys[b]!));
}
