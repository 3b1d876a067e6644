import { fixed } from './kinds/fixed.ts';
import type { Reading } from './kinds/kind.ts';
import { cellKinds, sentenceKinds } from './kinds/kinds.ts';
import type { Truth } from './oracle/truth.ts';
import type { Page } from './page.ts';
import { type Place, placesOf } from './read/place.ts';
import { hasClaim, sentencesIn, without } from './read/sentences-in.ts';
import { toldBy } from './read/told.ts';
import type { Rule } from './rules/meanings.ts';
import { rules } from './rules/rules.ts';

/** A sentence or a figure that the data contradict. */
export interface Contradiction {
  readonly rule: Rule;
  /** The kind of sentence, cell or page that was read. */
  readonly kind: string;
  /** The row of the page, by its key, and the column. */
  readonly key: string;
  readonly column: number;
  readonly says: string;
  readonly truth: string;
}

export interface Read {
  readonly contradictions: readonly Contradiction[];
  /** Sentences and figures that claim something, and those of them that no kind recognised. */
  readonly sentences: number;
  readonly figures: number;
  readonly notRead: readonly string[];
  /** What claims nothing. */
  readonly plain: readonly string[];
}

/** What was found in the raw data is judged elsewhere, and what the team wrote is its own. */
const notOurs = ({ table, title, row }: Place): boolean =>
  table === 'head:problems' ||
  table === 'head:definitions' ||
  /^(?:once|refused):/.test(row.key) ||
  /^(?:What it means|Action agreed|Owner)$/.test(title) ||
  (!(table === 'head:objectives' && title === 'KPI') &&
    /^head:(?:objectives|follow-up|channels|kpis|results|baseline|activities|sources|plan|first-campaigns)$/.test(
      table,
    ) &&
    /^(?:Objective|Off plan|KPI|Channel\b|Campaign|Largest campaigns|Source|Platform)/.test(title));

const kindsOf = (place: Place) =>
  cellKinds.filter(({ table, title }) => table.test(place.table) && title.test(place.title));

/** A cell of a table whose title nobody knows may be a sentence, too. */
const isSentence = (place: Place): boolean =>
  place.table === '' ||
  place.table === 'head:advice' ||
  (place.text.split(' ').length > 6 && kindsOf(place).length === 0);

/** Reads every cell of the page and holds it to the truth. */
export function readPage(page: Page, truth: Truth): Read {
  const places = placesOf(page);
  const at: Reading = { page, places, truth, told: toldBy(page, truth) };
  const contradictions: Contradiction[] = [];
  const notRead: string[] = [];
  const plain: string[] = [];
  let [sentences, figures] = [0, 0];
  const add = (kind: string, { row, column, text, table, title, label }: Place, rule: Rule, truly: string) =>
    contradictions.push({
      rule,
      kind,
      key: row.key,
      column,
      says: table === '' || table === 'head:advice' ? text : `${label} | ${title}: ${text}`,
      truth: truly,
    });
  for (const place of places) {
    if (notOurs(place)) continue;
    if (isSentence(place)) {
      const stretches: [number, number][] = [];
      for (const kind of sentenceKinds) {
        for (const match of place.text.matchAll(kind.pattern)) {
          stretches.push([match.index, match.index + match[0].length]);
          for (const { rule, truth: truly } of kind.hold(match as RegExpExecArray, place, at))
            add(kind.id, place, rule, truly);
        }
      }
      const whole = fixed.some((pattern) => pattern.test(place.text));
      for (const sentence of sentencesIn(place.text)) {
        const own = stretches.flatMap(([from, to]): [number, number][] =>
          from < sentence.to && to > sentence.from ? [[from - sentence.from, to - sentence.from]] : [],
        );
        const rest = without(place.text.slice(sentence.from, sentence.to), own);
        const isFixed =
          whole ||
          fixed.some(
            (pattern) => pattern.test(sentence.text) || pattern.test(rest.replace(/^[\s,;:]+|[\s,;:.]+$/g, '')),
          );
        if (own.length === 0 && (isFixed || !hasClaim(sentence.text))) plain.push(sentence.text);
        else {
          sentences++;
          if (!isFixed && hasClaim(rest)) notRead.push(`${place.row.key}: ${sentence.text}`);
        }
      }
    } else {
      const kinds = kindsOf(place);
      figures++;
      if (kinds.length === 0) notRead.push(`${place.table} ${place.title}: ${place.text}`);
      for (const kind of kinds)
        for (const { rule, truth: truly } of kind.hold(place, at)) add(kind.id, place, rule, truly);
    }
  }
  for (const { id, check } of rules) for (const { rule, truth: truly, place } of check(at)) add(id, place, rule, truly);
  return { contradictions, sentences, figures, notRead, plain };
}
