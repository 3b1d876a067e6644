/**
 * A field that opens with a quote and does not close with one, such as `"Big" sale`, would swallow the records behind it.
 * Such fields are quoted as they should have been: every character of them is then text.
 */
export function repairQuotes(text: string, delimiter: string): string {
  let repaired = '';
  let copied = 0;
  let i = 0;
  while (i < text.length) {
    if (text[i] === '"' && !isClosed(text, i, delimiter)) {
      const end = fieldEnd(text, i, delimiter);
      repaired += `${text.slice(copied, i)}"${text.slice(i, end).replaceAll('"', '""')}"`;
      copied = end;
      i = end;
    } else if (text[i] === '"') i = closing(text, i) + 1;
    else i = fieldEnd(text, i, delimiter);
    i++;
  }
  return repaired + text.slice(copied);
}

/** The quote that ends the field which opens here, -1 where none does. Two in a row are one that is text. */
function closing(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function isClosed(text: string, open: number, delimiter: string): boolean {
  const quote = closing(text, open);
  if (quote < 0) return false;
  const next = text[quote + 1];
  return next === undefined || next === '\n' || next === delimiter;
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  for (let i = start; i < text.length; i++) {
    if (text[i] === delimiter || text[i] === '\n') return i;
  }
  return text.length;
}
