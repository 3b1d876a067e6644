import { stripAccents } from '../columns/normalise-header.ts';

/** A cell as values are compared: `On-hold`, `on_hold` and `ON  HOLD` are one, and so are `payé` and `paye`. */
export const folded = (text: string): string =>
  stripAccents(text.normalize('NFKC').toLowerCase())
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s_‐‑–—-]+/g, ' ')
    .trim();
