import { changeLines } from '../world/change.ts';
import { someLines } from '../world/choose.ts';
import type { Line, Used } from '../world/draft.ts';
import type { Writing } from '../world/writing.ts';
import type { Defect } from './defect.ts';

const advertising: Readonly<Record<Writing['language'], string>> = {
  en: 'Online advertising',
  de: 'Online-Werbung',
  fr: 'Publicité en ligne',
  nl: 'Online advertenties',
  es: 'Publicidad en línea',
};

/** A line is booked under another channel of ours; what it says may still tell whose it is. */
export const channelMapping: Defect = {
  kind: 'channel-mapping',
  inject(draft, dice) {
    const lines = someLines(dice, draft, ({ channel }) => channel !== '');
    const others = draft.channels.filter(({ name, label }) => label !== '' && name !== lines[0]?.as);
    if (others.length === 0) return undefined;
    const other = dice.pick(others);
    const told = dice.chance(0.5);
    const own = draft.channels.find(({ name }) => name === lines[0]?.as)!;
    const text = (line: Line) => (told ? line.text : neutral(draft.writing, line, own));
    return changeLines(draft, lines, (line) => [{ ...line, channel: other.label, as: other.name, text: text(line) }]);
  },
};

/** Without any channel’s name. */
const neutral = ({ language }: Writing, { text }: Line, { name, vendor }: Used): string =>
  text.replace(name, advertising[language]).replace(vendor, '').replace('  ', ' ');
