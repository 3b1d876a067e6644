import type { Dice } from '../../../../test/truth/dice.ts';
import { monthOf } from '../../../sentences/world/calendar.ts';
import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Draft, Line } from '../world/draft.ts';
import { freeLines } from '../world/free.ts';
import { dayText } from '../world/writing.ts';
import type { Defect } from './defect.ts';

/** No books are closed later than this. */
const mostDays = 5;

const ordered = { en: 'ordered', de: 'bestellt am', fr: 'commande du', nl: 'besteld op', es: 'pedido del' };

/** What the last days of a month brought is booked in the first days of the next. */
export const timing: Defect = {
  kind: 'timing',
  inject: (draft, dice) => (draft.style === 'orders' ? shippedLater(draft, dice) : closedLater(draft, dice)),
};

function closedLater(draft: Draft, dice: Dice): Draft | undefined {
  const lag = dice.int(1, mostDays);
  const closing = someLines(dice, draft, ({ day, days }) => day === days.to && day === monthOf(day).to);
  return changeLines(draft, closing, (line) => [{ ...line, day: line.day + lag }]);
}

/** Revenue is recognised when the goods leave: all orders of a channel some days later. */
function shippedLater(draft: Draft, dice: Dice): Draft | undefined {
  const free = freeLines(draft);
  const channel = dice.pick(free.map(({ as }) => as));
  const [lag, told] = [dice.int(1, 3), dice.chance(0.5)];
  const text = (line: Line) =>
    told ? `${line.text}, ${ordered[draft.writing.language]} ${dayText(draft.writing, line.day)}` : line.text;
  return changeLines(
    draft,
    free.filter(({ as }) => as === channel),
    (line) => [{ ...line, day: line.day + lag, text: text(line) }],
  );
}
