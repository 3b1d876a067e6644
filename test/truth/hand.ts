import type { RawCell } from '../../src/intake/raw.ts';
import { amountText, countText, type Digits, digitsOf } from './amounts.ts';
import type { Dice } from './dice.ts';
import { codeFor, inCells, inColumn, inHeader, type Money, signed, untold } from './money.ts';
import { languages, type Meaning, type Words } from './words/words.ts';

/** The hand that writes a table: one language, one way with numbers, one way to say the currency. */
export interface Hand {
  readonly words: Words;
  readonly digits: Digits;
  readonly money: Money;
  /** A spreadsheet's own numbers and dates, where others are text as in a file. */
  readonly native: boolean;
  readonly spell: (header: string) => string;
  /** What stands for nothing: null is a written zero. */
  readonly nothing: string | null;
}

export function handOf(dice: Dice, given: Partial<Hand> = {}): Hand {
  const words = given.words ?? dice.pick(languages);
  const native = given.native ?? dice.chance(0.35);
  const code = codeFor(dice, words.locale);
  const told = [() => untold(code), () => inHeader(dice, code), () => inHeader(dice, code), () => inColumn(code)];
  const money = native
    ? dice.pick(told)()
    : dice.pick([...told, () => signed(dice, code), () => signed(dice, code), () => inCells(dice, code)])();
  const nothing = dice.pick([null, null, '', '', ...(native ? [] : ['-', '–', ' - '])]);
  return {
    words,
    native,
    digits: dice.pick(digitsOf(words.locale)),
    money,
    spell: speller(dice, words),
    nothing,
    ...given,
  };
}

/** People and tools spell one header many ways. */
function speller(dice: Dice, { locale }: Words): (header: string) => string {
  const snake = (header: string) =>
    header
      .toLowerCase()
      .replace(/[^a-z0-9#]+/g, '_')
      .replace(/^_+|_+$/g, '');
  const camel = (header: string) =>
    header
      .split(/[^A-Za-z0-9#]+/)
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join('');
  const same = (header: string) => header;
  if (locale !== 'en-US') return dice.pick([same, same, same, (header) => header.toLocaleUpperCase(locale)]);
  return dice.pick([
    same,
    same,
    same,
    same,
    same,
    snake,
    camel,
    (header) => header.toLocaleUpperCase(locale),
    (header) => `${header} `,
  ]);
}

export const headerOf = (dice: Dice, { words, spell }: Hand, meaning: Meaning): string =>
  spell(dice.pick(words.of[meaning]));

/** The same with the currency behind it, where this hand says it there. */
export const moneyHeader = (dice: Dice, hand: Hand, meaning: Meaning): string =>
  headerOf(dice, hand, meaning) + hand.money.inHeader;

export function writeMoney(
  { native, digits, money }: Pick<Hand, 'native' | 'digits' | 'money'>,
  cents: number,
): RawCell {
  if (native) return cents / 100;
  const text = amountText(Math.abs(cents), digits);
  return `${cents < 0 ? '-' : ''}${money.before}${text}${money.after}`;
}

export function writeCount({ native, digits, nothing }: Hand, count: number): RawCell {
  if (count === 0 && nothing !== null) return nothing;
  return native ? count : countText(count, digits);
}

/** Where a table has no room for a column of its own, a hand that writes the currency in one leaves it unsaid. */
export const withoutColumn = (hand: Hand): Hand =>
  hand.money.inColumn ? { ...hand, money: untold(hand.money.code) } : hand;
