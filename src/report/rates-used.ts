import { isCurrencyCode } from '../intake/columns/currencies.ts';
import type { Ledger } from '../intake/ledger.ts';
import { type RateStep, stepOn } from '../intake/rates/rate-steps.ts';
import { rateInWords, rateText } from '../problems/rate-words.ts';
import { dayInWords, listed } from '../problems/words.ts';

/** More rates of a currency than these are told by how many they are, and how far apart. */
const most = 6;

/** By which rates money was converted, a sentence a currency: the rates with their days, and where they came from. */
export function ratesUsed(ledger: Ledger): { readonly code: string; readonly says: string }[] {
  if (!ledger.isConverted) return [];
  const { used, exported } = gather(ledger);
  return [
    ...[...used].sort(byCode).map(([code, steps]) => ({ code, says: inWords(code, [...steps], ledger.currency) })),
    ...[...exported].sort(byCode).map(([code, sources]) => ({
      code: `${code}:converted`,
      says: `${code} as converted by the export itself: ${listed([...sources])}.`,
    })),
  ];
}

const byCode = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function gather({ rows, rate, book, currency, source, sources }: Ledger) {
  const used = new Map<string, Set<RateStep>>();
  const exported = new Map<string, Set<string>>();
  const into = <T>(map: Map<string, Set<T>>, code: string, item: T) => {
    const items = map.get(code);
    if (items) items.add(item);
    else map.set(code, new Set([item]));
  };
  for (let k = 0; k < rows.length; k++) {
    const code = rows.currency[k] as string;
    const steps = book.steps(code) ?? [];
    const step = steps[steps.length === 1 ? 0 : stepOn(steps, rows.from[k] as number)];
    if (Number.isNaN(rate[k] as number))
      into(
        exported,
        isCurrencyCode(code) ? code : 'Money of no named currency',
        sources[source[k] as number] as string,
      );
    else if (step && code !== currency && isCurrencyCode(code)) into(used, code, step);
  }
  return { used, exported };
}

function inWords(code: string, steps: readonly RateStep[], currency: string): string {
  const sorted = [...steps].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = sorted as [RateStep];
  const sources = [...new Set(sorted.map(({ source }) => source).filter((source) => source !== ''))];
  const origin = ` (${sources.length > 0 ? listed(sources) : 'from the settings, no source named'})`;
  const since = ({ from }: RateStep) => (Number.isFinite(from) ? ` from ${dayInWords(from)}` : '');
  if (sorted.length <= most) {
    const others = sorted.slice(1).map((step) => `${rateText(step.rate)}${since(step)}`);
    return `${listed([`${rateInWords(code, first.rate, currency)}${since(first)}`, ...others], most)}${origin}.`;
  }
  const sizes = sorted.map(({ rate }) => rate).sort((a, b) => a - b);
  const [low, high] = [sizes[0] as number, sizes[sizes.length - 1] as number];
  const rest = `between ${rateText(low)} and ${rateText(high)}${since(first)}${origin}; each stands beside its rows in Campaign Data`;
  return `1 ${code} = ${sorted.length} rates in ${currency}, ${rest}.`;
}
