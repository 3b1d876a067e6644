const quotedParts = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/**
 * A formula as the engine reads it: it knows a lost reference by another name, and neither a doubled quote nor a backslash
 * at the end of a text, so these two are joined to it.
 */
export const engineFormula = (formula: string): string =>
  formula
    .replaceAll('#REF!', '#REF')
    .replace(quotedParts, (part) => (part.startsWith('"') && /["\\]/.test(part.slice(1, -1)) ? joined(part) : part));

function joined(literal: string): string {
  const parts = literal
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(/(["\\])/)
    .filter((part) => part !== '')
    .map((part) => (part === '"' ? 'CHAR(34)' : part === '\\' ? 'CHAR(92)' : `"${part}"`));
  return `(${parts.join('&')})`;
}
