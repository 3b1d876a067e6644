/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. Without the markers it stays as it is. */
export const betweenMarkers = (text: string, name: string, content: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) return text;
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
};
