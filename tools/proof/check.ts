/** A figure that a check comes to, and what it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly as: 'share' | 'count';
  readonly aim?: { readonly least: number } | { readonly most: number };
}

export interface Options {
  /** The module whose `tieOut` explains pairs. */
  readonly tie: string;
}

/** One thing that proof promises, tried on many generated cases. */
export interface Check {
  readonly id: string;
  readonly title: string;
  /** How many cases are tried where nobody says how many. */
  readonly usual: number;
  run(first: number, count: number, options: Options): Promise<readonly Figure[]>;
  /** Prints one case, with all of its rows where the whole is asked for. */
  show(number: number, whole: boolean, options: Options): Promise<void>;
}

export const isMet = ({ value, aim }: Figure): boolean =>
  !aim || ('least' in aim ? value >= aim.least : value <= aim.most);
