import type { Dice } from '../../../../test/truth/dice.ts';
import { type Cell, keyOf } from '../world/cells.ts';
import { cents } from '../world/cents.ts';
import { beside, changeCells, withColumn } from '../world/change.ts';
import { someCells } from '../world/choose.ts';
import type { Draft } from '../world/draft.ts';
import { cellOf } from '../world/free.ts';
import type { Writing } from '../world/writing.ts';
import type { Defect } from './defect.ts';

const rates: Readonly<Record<Writing['language'], number>> = { en: 20, de: 19, fr: 20, nl: 21, es: 21 };
const including = { en: 'incl.', de: 'inkl.', fr: 'TTC,', nl: 'incl.', es: 'incl.' };
const named = { en: 'VAT', de: 'USt', fr: 'TVA', nl: 'btw', es: 'IVA' };

/** One side is with tax and the other is not: told by a column, by a text, by a line of its own, or by the amounts alone. */
export const tax: Defect = {
  kind: 'tax',
  inject(draft, dice) {
    const cells = someCells(dice, draft);
    if (cells.length === 0) return undefined;
    const { language } = draft.writing;
    const rate = rates[language];
    const name = `${rate} % ${named[language]}`;
    const way = dice.pick(['column', 'text', 'line', 'silent', 'reported'] as const);
    if (way === 'reported' && draft.side === 'revenue' && draft.step !== 'week')
      return reportedWith(draft, cells, rate);
    if (way === 'line' && draft.side === 'spend') return lineEach(draft, cells, rate, name, dice);
    const changed = changeCells(draft, cells, (line) => ({
      ...line,
      amount: cents(line.amount * (1 + rate / 100)),
      text: way === 'text' ? `${line.text} ${including[language]} ${name}` : line.text,
      tax: way === 'column' ? cents(cents(line.amount * (1 + rate / 100)) - line.amount) : line.tax,
    }));
    return changed && way === 'column' ? withColumn(changed, 'tax') : changed;
  },
};

/** The pixel sends what the customer paid. */
function reportedWith(draft: Draft, cells: readonly Cell[], rate: number): Draft | undefined {
  const keys = new Set(cells.map(keyOf));
  const changed = changeCells(draft, cells, (line) => line);
  return (
    changed && {
      ...changed,
      reported: changed.reported.map((row) =>
        keys.has(keyOf({ channel: row.channel, month: cellOf({ as: row.channel, day: row.from }).month }))
          ? { ...row, amount: cents(row.amount * (1 + rate / 100)) }
          : row,
      ),
    }
  );
}

function lineEach(draft: Draft, cells: readonly Cell[], rate: number, name: string, dice: Dice): Draft | undefined {
  const keys = new Set(cells.map(keyOf));
  const sameReference = dice.chance(0.5);
  const changed = changeCells(draft, cells, (line) => line);
  return (
    changed && {
      ...changed,
      lines: changed.lines.flatMap((line) => {
        if (!keys.has(keyOf(cellOf(line)))) return [line];
        const reference = sameReference ? line.reference : '';
        return [line, beside(line, cents((line.amount * rate) / 100), `${name} ${line.text}`, reference)];
      }),
    }
  );
}
