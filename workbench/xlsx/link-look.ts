import type { Looks } from '../document/look.ts';
import { lookId } from '../document/look.ts';

/** Sheets shows a link in blue and underlined, unless the cell has a color of its own. */
export function linkLook(looks: Looks, look: number): number {
  const own = looks.all[look] ?? {};
  return own.color === undefined ? lookId(looks, { ...own, color: '#1155cc', underline: true }) : look;
}
