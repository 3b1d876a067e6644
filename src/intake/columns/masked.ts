/** Words for "no value here", lower-case. */
const words = new Set([
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'n/d',
  'nd',
  'n.d.',
  's/o',
  'k.a.',
  'k. a.',
  'n. a.',
  'n.v.',
  'n.v.t.',
  'null',
  '(null)',
  'none',
  '(none)',
  'nil',
  'nan',
  'undefined',
  '(not set)',
  '(blank)',
  '(empty)',
  'not available',
  'not applicable',
  'no data',
  'unavailable',
  'nicht verfügbar',
  'non disponible',
  'no disponible',
  '…',
  '...',
  '*',
  '**',
  '***',
]);

/** One or more dashes, on their own or where an accountant's format puts them: `$ -`, `-%`. */
const dashes = /^\p{Sc}? ?[-‐‑‒–—−]+ ?(%|\p{Sc})?$/u;
/** Shares and counts that a platform only bounds: `< 10%`, `>90 %`, `<5`. */
const bound = /^[<>≤≥]=? ?\d[\d.,]* ?%?$/;
/** Lists, empty or not: a list is no amount. */
const list = /^\[.*\]$/s;
/** `#DIV/0!` and its kin in every language, `####` where a column was too narrow. */
const errorText = /^#(\S.*[!?]|n\/a|n\/d|nv|#+)$/i;

/** Whether a plain text says that there is no value to show. */
export function isMasked(text: string): boolean {
  if (/\d/.test(text)) return bound.test(text) || list.test(text);
  return dashes.test(text) || list.test(text) || words.has(text.toLowerCase());
}

export function isErrorText(text: string): boolean {
  return (text.charCodeAt(0) === 35 && errorText.test(text)) || text === 'Loading...';
}
