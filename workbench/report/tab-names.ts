const longest = 100;

const basename = (path: string): string => path.replace(/^.*[/\\]/s, '');

/** A tab's name for each file: its name without the ending, as Sheets' own import names tabs; unique in any case. */
export const tabNames = (paths: readonly string[]): readonly string[] =>
  uniqueNames(paths.map((path) => basename(path).replace(/\.(csv|tsv|txt|xlsx)$/i, '') || 'Export'));

/** Names of tabs that nobody mistakes for each other: one that comes again gets a number. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((base) => {
    let name = base.slice(0, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      name = base.slice(0, longest - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** What each file is called in what we print: its base name, or the path as given where two share one. */
export function shownNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => basename(path));
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : paths[index]!));
}
