import { invisible, spaces } from './plain-text.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** A header or a cell as it is shown to people: broken letters mended, and without marks that show nothing, line breaks and the file's own quotes. */
export function shownText(text: string): string {
  const tidy = repairMojibake(text).replace(invisible, '').replace(spaces, ' ').trim();
  const within = /^=?"(.*)"$/.exec(tidy)?.[1];
  return within === undefined ? tidy : within.replace(/""/g, '"').trim();
}
