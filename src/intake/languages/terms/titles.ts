/** Words of a title, or of the label of a column or a row, that has others besides: they tell a sheet's shape, and decide nothing. Lower case. */
export interface Titles {
  /** What was spent. */
  readonly cost?: string;
  readonly revenue?: string;
  /** Things sold, or what they were sold for. */
  readonly sales?: string;
  /** The difference between two columns, or a share: neither spent nor planned. */
  readonly variance?: string;
  /** What is left over, worked out from others. */
  readonly result?: string;
  /** Names of channels, and words of which such names are made. */
  readonly channel?: string;
  /** Words beside a channel's name that leave it a channel. */
  readonly besideChannel?: string;
}
