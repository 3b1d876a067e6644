/** 0 to 25 for a letter, whatever its case; anything else for anything else. */
const letter = (code: number): number => (code | 32) - 97;
const isLetter = (place: number): boolean => place >= 0 && place < 26;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Whether a text may be one of the words, or begin with one that ends there: a cheap no for nearly all of them, by their first letters. What
 * begins with signs, blanks, or letters of other scripts may be; what begins with a digit is not, save where a word does. Whoever compares
 * without accents gives the words without them. Asked of each text of a table, hence one letter after the other and no loop.
 */
export function firstLetters(words: readonly string[]): (text: string) => boolean {
  const three = new Uint8Array(26 * 26 * 26);
  /** Words whose third letter is a blank, an accented one or none. */
  const two = new Uint8Array(26 * 26);
  /** Words of whatever third letter: a text may have an accent there that it loses. */
  const begun = new Uint8Array(26 * 26);
  let withDigit = false;
  for (const word of words) {
    if (isDigit(word.charCodeAt(0))) withDigit = true;
    const [a, b, c] = [0, 1, 2].map((at) => letter(word.charCodeAt(at))) as [number, number, number];
    if (!isLetter(a) || !isLetter(b)) continue;
    begun[a * 26 + b] = 1;
    if (isLetter(c)) three[(a * 26 + b) * 26 + c] = 1;
    else two[a * 26 + b] = 1;
  }
  return (text) => {
    const first = text.charCodeAt(0);
    const [a, b] = [letter(first), letter(text.charCodeAt(1))];
    if (!isLetter(a) || !isLetter(b)) return withDigit || !isDigit(first);
    const third = text.charCodeAt(2);
    const c = letter(third);
    if (isLetter(c)) return three[(a * 26 + b) * 26 + c] === 1;
    return (third > 127 ? begun : two)[a * 26 + b] === 1;
  };
}
