import { judge } from './judge.ts';
import type { Contradiction } from './read-page.ts';
import type { Rule } from './rules/meanings.ts';
import { draw } from './world/draw.ts';

/** What was found of one rule: how often, in how many reports, and the first case. */
export interface Found {
  readonly contradictions: number;
  readonly reports: number;
  readonly first: { readonly report: number; readonly contradiction: Contradiction };
  /** By kind of sentence. */
  readonly kinds: Readonly<Record<string, number>>;
}

export interface Tally {
  readonly reports: number;
  /** Of these, those of which nothing was built, since no row can be used. */
  readonly unbuilt: number;
  readonly sentences: number;
  readonly figures: number;
  readonly notRead: number;
  /** Texts that no kind reads, numbers left out, and how often. */
  readonly unread: Readonly<Record<string, number>>;
  /** Texts that claim nothing, numbers left out. */
  readonly plain: readonly string[];
  readonly byRule: Readonly<Partial<Record<Rule, Found>>>;
}

export const noTally: Tally = {
  reports: 0,
  unbuilt: 0,
  sentences: 0,
  figures: 0,
  notRead: 0,
  unread: {},
  plain: [],
  byRule: {},
};

const withoutNumbers = (text: string) => text.replace(/\d[\d,.]*/g, 'N');

/** Makes and reads the reports of these numbers. */
export function tallyOf(numbers: Iterable<number>): Tally {
  let tally = noTally;
  for (const number of numbers) tally = added(tally, tallyOfOne(number));
  return tally;
}

function tallyOfOne(number: number): Tally {
  const { page, contradictions, sentences, figures, notRead, plain } = judge(draw(number));
  const byRule: Partial<Record<Rule, Found>> = {};
  for (const contradiction of contradictions) {
    const { rule, kind } = contradiction;
    const one = { contradictions: 1, reports: 1, first: { report: number, contradiction }, kinds: { [kind]: 1 } };
    const before = byRule[rule];
    byRule[rule] = before ? { ...joined(before, one), reports: 1 } : one;
  }
  const unread = counted(notRead.map(withoutNumbers));
  return {
    reports: 1,
    unbuilt: page.rows.length === 0 && contradictions.length === 0 ? 1 : 0,
    sentences,
    figures,
    notRead: notRead.length,
    unread,
    plain: [...new Set(plain.map(withoutNumbers))],
    byRule,
  };
}

function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

export function added(a: Tally, b: Tally): Tally {
  const rules = new Set([...Object.keys(a.byRule), ...Object.keys(b.byRule)] as Rule[]);
  return {
    reports: a.reports + b.reports,
    unbuilt: a.unbuilt + b.unbuilt,
    sentences: a.sentences + b.sentences,
    figures: a.figures + b.figures,
    notRead: a.notRead + b.notRead,
    unread: sums(a.unread, b.unread),
    plain: [...new Set([...a.plain, ...b.plain])],
    byRule: Object.fromEntries([...rules].map((rule) => [rule, joined(a.byRule[rule], b.byRule[rule])])),
  };
}

function joined(a: Found | undefined, b: Found | undefined): Found {
  if (!a || !b) return (a ?? b)!;
  return {
    contradictions: a.contradictions + b.contradictions,
    reports: a.reports + b.reports,
    first: a.first.report <= b.first.report ? a.first : b.first,
    kinds: sums(a.kinds, b.kinds),
  };
}

function sums(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const all = { ...a };
  for (const [name, count] of Object.entries(b)) all[name] = (all[name] ?? 0) + count;
  return all;
}
