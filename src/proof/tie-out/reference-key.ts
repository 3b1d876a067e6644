/** What marks a line as a copy of another, in its number or its text. */
const copyMark = /\(?\b(?:copy|copie|kopie|copia|cópia|duplicate|duplikat|doublon|dup|again)\b\.?\s*\d*\)?/giu;

export const isMarkedCopy = (text: string): boolean => text.search(copyMark) >= 0;

/** A number of an invoice or order as it is compared: `inv 00123`, `INV-123` and `INV-123 (copy)` are one. `''` where there is none. */
export const referenceKey = (reference: string): string =>
  reference
    .toLowerCase()
    .replace(copyMark, '')
    .replace(/\(\d\)\s*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/(?<=\p{L}) (?=\d)|(?<=\d) (?=\p{L})/gu, '')
    .trim();
