import { plainName } from './plain-name.ts';

/** Names differing only in case or in blanks around them are one channel, since SUMIFS knows no difference. */
export class Channels {
  readonly names: string[] = [];
  private readonly given: ReadonlyMap<string, string>;
  private readonly byFound = new Map<string, number>();
  private readonly byFolded = new Map<string, number>();

  constructor(names: Readonly<Record<string, string>>) {
    this.given = new Map(Object.entries(names));
  }

  idOf(found: string): number {
    const known = this.byFound.get(found);
    if (known !== undefined) return known;
    const name = plainName((this.given.get(found) ?? found).trim());
    const folded = name.toLowerCase();
    let id = this.byFolded.get(folded);
    if (id === undefined) {
      id = this.names.push(name) - 1;
      this.byFolded.set(folded, id);
    }
    this.byFound.set(found, id);
    return id;
  }
}
