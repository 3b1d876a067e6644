import type { Formula } from './document.ts';
import type { Locale } from './locale.ts';

export type TokenKind = 'text' | 'reference' | 'number' | 'word' | 'separator' | 'open' | 'close' | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const sheetPart = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const cellPart = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const columnPart = String.raw`\$?[A-Za-z]{1,3}`;
const rowPart = String.raw`\$?\d+`;
const notMore = String.raw`(?![\p{L}\p{N}_.(!])`;
const reference = `${sheetPart}?(?:${cellPart}:${cellPart}${notMore}|${cellPart}:${columnPart}${notMore}|${cellPart}:${rowPart}${notMore}|${columnPart}:${columnPart}${notMore}|${columnPart}:${cellPart}${notMore}|${rowPart}:${rowPart}${notMore}|${cellPart}${notMore})`;

/** The kinds in the order in which they are tried; each is one group. */
const parts = (decimal: string): readonly (readonly [TokenKind, string])[] => [
  ['text', `"(?:[^"]|"")*"`],
  ['reference', reference],
  ['number', String.raw`(?:\d+(?:${decimal}\d*)?|${decimal}\d+)(?:[eE][+-]?\d+)?`],
  ['word', String.raw`[\p{L}_][\p{L}\p{N}_.]*|#[A-Z/0]+[!?]?`],
  ['separator', String.raw`[,;\\]`],
  ['open', '[({]'],
  ['close', '[)}]'],
  ['other', String.raw`\s+|<>|<=|>=|[-+*/^&=<>%:@]`],
];
const kinds = parts('').map(([kind]) => kind);

const scanner = (decimal: string) =>
  new RegExp(
    parts(decimal)
      .map(([, part]) => `(${part})`)
      .join('|'),
    'uy',
  );

const scanners = { '.': scanner('\\.'), ',': scanner(',') } as const;

type Tokens = readonly Token[] | undefined;

/** A formula is read when it is written, computed, moved and exported; those of a report are some thousands. */
const known = { '.': new Map<string, Tokens>(), ',': new Map<string, Tokens>() } as const;
const mostKnown = 20_000;

/** The parts of a formula, without its `=`; undefined where it holds something that no formula can. */
export function tokens(formula: string, decimal: '.' | ',' = '.'): Tokens {
  const kept = known[decimal];
  if (kept.has(formula)) return kept.get(formula);
  if (kept.size >= mostKnown) kept.clear();
  const found = scanned(formula, decimal);
  kept.set(formula, found);
  return found;
}

function scanned(formula: string, decimal: '.' | ','): Tokens {
  const scan = scanners[decimal];
  const found: Token[] = [];
  for (let at = 1; at < formula.length; ) {
    scan.lastIndex = at;
    const match = scan.exec(formula);
    if (!match) return undefined;
    const [text] = match;
    found.push({ kind: kinds.find((_, group) => match[group + 1] !== undefined)!, text });
    at += text.length;
  }
  return found;
}

/** Reads a formula as the spreadsheet's locale does: `;` divides arguments everywhere, `,` only where it is not the decimal sign. */
export function canonicalFormula(typed: string, locale: Locale): Formula {
  const parts = tokens(typed, locale.decimal);
  if (!parts) return { formula: typed, broken: true };
  const open: string[] = [];
  let formula = '=';
  for (const { kind, text } of parts) {
    if (kind === 'open') open.push(text);
    if (kind === 'close' && open.pop() !== (text === ')' ? '(' : '{')) return { formula: typed, broken: true };
    const separator = kind === 'separator' ? canonicalSeparator(text, open.at(-1) === '{', locale) : text;
    if (separator === undefined) return { formula: typed, broken: true };
    formula += kind === 'number' ? text.replace(locale.decimal, '.') : separator;
  }
  return open.length > 0 ? { formula: typed, broken: true } : { formula };
}

function canonicalSeparator(text: string, inArray: boolean, locale: Locale): string | undefined {
  if (inArray) return text === (locale.decimal === ',' ? '\\' : ',') ? ',' : text === ';' ? ';' : undefined;
  if (text === ';') return ',';
  return text === ',' && locale.decimal === '.' ? ',' : undefined;
}

/** The formula as `getFormula` shows it in a locale. */
export function localFormula({ formula, broken }: Formula, locale: Locale): string {
  if (broken || locale.decimal === '.') return formula;
  const open: string[] = [];
  let local = '=';
  for (const { kind, text } of tokens(formula) ?? []) {
    if (kind === 'open') open.push(text);
    if (kind === 'close') open.pop();
    const inArray = open.at(-1) === '{';
    if (kind === 'separator') local += inArray ? (text === ',' ? '\\' : ';') : ';';
    else local += kind === 'number' ? text.replace('.', locale.decimal) : text;
  }
  return local;
}
