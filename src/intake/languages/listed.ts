/** The entries of a list, which stand between commas. */
export const listed = (text: string | undefined): string[] =>
  text ? text.split(',').map((entry) => entry.trim()) : [];
