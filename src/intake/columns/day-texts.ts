import type { DayText } from './day-text.ts';
import { isMasked } from './masked.ts';
import { plainText } from './plain-text.ts';
import { readDayText } from './read-day-text.ts';
import { readRangeText } from './read-range-text.ts';

/** Texts of a column that are not plain ISO days: each is read once, however many cells hold it. */
export interface DayTexts {
  readonly places: Map<string, number>;
  readonly read: (DayText | 'empty' | 'unreadable')[];
  readonly counts: number[];
  /** For each cell, 1 + the place of its text; 0 for none. */
  readonly placeOf: Int32Array;
}

export function newDayTexts(length: number): DayTexts {
  return { places: new Map(), read: [], counts: [], placeOf: new Int32Array(length) };
}

export function noteDayText(texts: DayTexts, cell: string, i: number): void {
  const text = withoutClock(cell);
  let place = texts.places.get(text);
  if (place === undefined) {
    place = texts.read.length;
    texts.places.set(text, place);
    texts.read.push(readDayText(text) ?? readRangeText(text) ?? noDay(text));
    texts.counts.push(0);
  }
  texts.counts[place]!++;
  texts.placeOf[i] = place + 1;
}

/** Timestamps nearly all differ, their days do not. Rarer forms of time are cut off where the text is read. */
function withoutClock(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  const end = text.lastIndexOf(' ', colon);
  if (!/^ \d{1,2}:\d\d(:\d\d)?( [AP]M)?$/i.test(text.slice(end))) return text;
  const day = text.slice(0, text[end - 1] === ',' ? end - 1 : end);
  return /\d$/.test(day) ? day : text;
}

function noDay(text: string): 'empty' | 'unreadable' {
  const plain = plainText(text);
  return plain === '' || isMasked(plain) ? 'empty' : 'unreadable';
}
