export interface Edge {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

/** How a cell looks. A property that is not there is the spreadsheet's default. */
export interface Look {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
  readonly top?: Edge;
  readonly right?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
}

/** Every look in use, numbered, so that a cell holds one small number. 0 is the plain cell. */
export interface Looks {
  readonly all: Look[];
  readonly ids: Map<string, number>;
}

export const newLooks = (): Looks => ({ all: [{}], ids: new Map([['{}', 0]]) });

export function lookId(looks: Looks, look: Look): number {
  const kept = Object.fromEntries(
    Object.entries(look)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const key = JSON.stringify(kept);
  const known = looks.ids.get(key);
  if (known !== undefined) return known;
  looks.all.push(kept);
  looks.ids.set(key, looks.all.length - 1);
  return looks.all.length - 1;
}

/** A change to looks that remembers what each look becomes: painting a million cells meets only a few looks. */
export function repaint(
  looks: Looks,
  change: Partial<{ [K in keyof Look]: Look[K] | undefined }>,
): (id: number) => number {
  const becomes = new Map<number, number>();
  return (id) => {
    const known = becomes.get(id);
    if (known !== undefined) return known;
    const next = lookId(looks, { ...looks.all[id], ...change } as Look);
    becomes.set(id, next);
    return next;
  };
}
