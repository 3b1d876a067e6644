import { NoRoom } from '../commands/no-room.ts';

type Properties = GoogleAppsScript.Properties.Properties;

/** A property holds 9 KB; ASCII alone makes bytes of characters. */
const mostInPart = 8000;

/** Of the 500 KB that a document holds. The rest is for what is small and must always find room. */
const mostInAll = 480_000;

const ascii = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * JSON under names. What is too long for one property lies in parts, and under the name stands which: `#3/2` for `name#3/0` and
 * `name#3/1`. The parts of a new value are there before its name points at them and those of the old go afterwards, so whoever reads
 * meanwhile finds one or the other, and so does whoever comes after a call that broke off. Refused in words, and before anything is
 * written, where there is no room for both. Returns all properties as they are then.
 */
export function keepJson(
  properties: Properties,
  values: Readonly<Record<string, unknown>>,
  all = properties.getProperties() as Readonly<Record<string, string>>,
): Record<string, string> {
  const heads: Record<string, string> = {};
  const parts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const text = ascii(JSON.stringify(value));
    if (text.length <= mostInPart) heads[name] = text;
    else {
      const turn = (pointer(all[name])?.turn ?? 0) + 1;
      const count = Math.ceil(text.length / mostInPart);
      for (let i = 0; i < count; i++) parts[partName(name, turn, i)] = text.slice(i * mostInPart, (i + 1) * mostInPart);
      heads[name] = `#${turn}/${count}`;
    }
  }
  const meanwhile = sizeOf({ ...all, ...parts }) + sizeOf(heads);
  if (Object.keys(parts).length > 0 && meanwhile > mostInAll) throw new NoRoom(noRoom);
  if (Object.keys(parts).length > 0) properties.setProperties(parts);
  properties.setProperties(heads);
  const now: Record<string, string> = { ...all, ...parts, ...heads };
  for (const key of Object.keys(all)) {
    const isPart = Object.keys(heads).some((name) => key.startsWith(`${name}#`));
    if (!isPart || Object.hasOwn(parts, key)) continue;
    properties.deleteProperty(key);
    delete now[key];
  }
  return now;
}

export const noRoom =
  'There is no room for it: Google keeps 500 KB of settings, corrections and choices with a spreadsheet, and it would be more. Nothing was changed. Mend rows in their tab rather than choosing for each, or leave the whole tab out.';

/** The value under a name among properties that were read at once; undefined where none is, and its text where it is no JSON any more. */
export function jsonIn(all: Readonly<Record<string, string>>, name: string): unknown {
  const head = all[name];
  if (head === undefined) return undefined;
  const { turn, count } = pointer(head) ?? { turn: 0, count: 0 };
  const text =
    count === 0 ? head : Array.from({ length: count }, (_, i) => all[partName(name, turn, i)] ?? '').join('');
  try {
    return JSON.parse(text);
  } catch {
    return { damaged: text };
  }
}

export function readJson(properties: Properties, name: string): unknown {
  return jsonIn(properties.getProperties() as Record<string, string>, name) ?? null;
}

const partName = (name: string, turn: number, i: number): string => `${name}#${turn}/${i}`;

/** JSON never begins so. */
function pointer(head: string | undefined): { turn: number; count: number } | null {
  const [, turn, count] = /^#(\d+)\/(\d+)$/.exec(head ?? '') ?? [];
  return turn === undefined ? null : { turn: Number(turn), count: Number(count) };
}

function sizeOf(properties: Readonly<Record<string, string>>): number {
  let size = 0;
  for (const [key, text] of Object.entries(properties)) size += key.length + text.length;
  return size;
}
