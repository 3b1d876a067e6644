/**
 * The text with its quotes as a strict parser wants them.
 * A field that opens with a quote and does not close with one, such as `"Big" sale`, would swallow the records behind it:
 * it is quoted anew, every character of it text. Spaces before a quoted field, as in `a, "b, c"`, are dropped.
 */
export function repairQuotes(text: string, delimiter: string): string {
  let repaired = '';
  let copied = 0;
  let start = 0;
  while (start < text.length) {
    let open = start;
    while (text[open] === ' ') open++;
    let end = fieldEnd(text, start, delimiter);
    if (text[open] === '"') {
      const quote = closing(text, open, delimiter);
      if (quote >= 0) {
        end = quote + 1;
        repaired += text.slice(copied, start);
        copied = open;
      } else {
        repaired += `${text.slice(copied, start)}"${text.slice(start, end).replaceAll('"', '""')}"`;
        copied = end;
      }
    }
    start = end + 1;
  }
  return repaired + text.slice(copied);
}

/** The quote that ends the field which opens here, -1 where none ends it properly. Two in a row are one that is text. */
function closing(text: string, open: number, delimiter: string): number {
  let quote = text.indexOf('"', open + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const next = text[quote + 1];
  return quote >= 0 && (next === undefined || next === '\n' || next === delimiter) ? quote : -1;
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  for (let i = start; i < text.length; i++) {
    if (text[i] === delimiter || text[i] === '\n') return i;
  }
  return text.length;
}
