import { isErrorText } from './error-text.ts';

/** A name that is an error of the user's sheet would be an error in ours wherever a formula touches it: in brackets it is text. */
export const plainName = (name: string): string => (isErrorText(name) ? `(${name})` : name);
