import { currencyOfSign, isCurrencyCode } from './currencies.ts';
import { type HeaderKey, headerKey } from './header-key.ts';

/**
 * The keys of a header row without the name of the table that tools write around each: `Spend` of `data[Spend]`, `data.Spend`,
 * `Sum of Spend` and `Spend (Ads)`, where most headers have the same.
 */
export function headerKeys(headers: readonly string[]): HeaderKey[] {
  const plain = unwrapped(headers);
  return plain.map(headerKey);
}

/** `Sheet1 - Spend`: columns of several names are those of channels. `Deal - Value` of a CRM is no value of anything else. */
const parted =
  /^(?!(?:deals?|leads?|persons?|organi[sz]ations?|contacts?|company|accounts?|opportunity|orders?|customers?|products?) )(?<around>\S+) [-–|] (?<name>.+)$/i;

/** `Spend (Ads)`: also where each column has its own of several tables. The API of a platform writes `metrics.clicks` beside `campaign.name`. */
const behind = /^(?<name>.+?) ?\((?<around>[^()]+)\)$/;

const wrappings: readonly RegExp[] = [
  // `'Ad data'[Spend]`, as queries of a data model print them.
  /^(?<around>'?[^[\]']+'?)\[(?<name>[^[\]]+)\]$/,
  /^(?<around>[\p{L}_][\p{L}\p{N}_ ]*)\.(?=[\p{L}_])(?<name>.+)$/u,
  /^(?<around>(?:Sum|Total|Summe|Somme|Suma|Soma|Somma) (?:of|von|de|di|-) ?)(?<name>.+)$/i,
  // `SUM(spend)`, as queries print it.
  /^(?<around>[A-Za-z]{3,5})\((?<name>[^()]+)\)$/,
  behind,
  parted,
];

/** Of the headers that are filled, so many have to have it; where their tables are several, all. */
const most = 0.6;

function unwrapped(headers: readonly string[]): readonly string[] {
  const filled = headers.filter((header) => header !== '').length;
  for (const wrapping of wrappings) {
    const parts = headers.map((header) => wrapping.exec(header)?.groups);
    const counts = new Map<string, number>();
    for (const part of parts) if (part) counts.set(part.around!, (counts.get(part.around!) ?? 0) + 1);
    const [around, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (count < 2 || isCurrency(around) || (wrapping === parted && counts.size > 1)) continue;
    const areAll =
      wrapping === behind &&
      counts.size <= filled / 2 &&
      parts.filter(Boolean).length === filled &&
      ![...counts.keys()].some(isCurrency);
    if (count < filled * most && !areAll) continue;
    return headers.map((header, at) => (areAll || parts[at]?.around === around ? (parts[at]?.name ?? header) : header));
  }
  return headers;
}

/** `Spend (EUR)` and `Revenue (EUR)` are in euros, and of no table. */
const isCurrency = (text: string): boolean => isCurrencyCode(text.toUpperCase()) || currencyOfSign(text) !== undefined;
