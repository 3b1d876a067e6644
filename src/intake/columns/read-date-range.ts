/** A span of days such as a report prints above its table, both ends inclusive, or null where the text is none. */
export function readDateRange(
  _text: string,
  _options: { readonly order?: 'dmy' | 'mdy' } = {},
): { from: number; to: number } | null {
  return null;
}
