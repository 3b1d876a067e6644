interface Words {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly keywords?: string;
}

/**
 * Commands that have all the words typed. Those used lately come first; among the others, words that begin the title stand before words
 * within it, and these before words of the description.
 */
export function rankCommands<T extends Words>(commands: readonly T[], typed: string, recent: readonly string[]): T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands
    .map((command, place) => ({ command, place, score: scoreOf(command, words), used: recent.indexOf(command.id) }))
    .filter(({ score }) => score >= 0)
    .sort(
      (a, b) => Number(a.used < 0) - Number(b.used < 0) || a.used - b.used || b.score - a.score || a.place - b.place,
    )
    .map(({ command }) => command);
}

/** -1 where a word is not found. */
function scoreOf({ title, says, keywords = '' }: Words, words: readonly string[]): number {
  const inTitle = ` ${title.toLowerCase()}`;
  const elsewhere = ` ${keywords} ${says.toLowerCase()}`;
  let score = 0;
  for (const word of words) {
    if (inTitle.includes(` ${word}`)) score += 4;
    else if (inTitle.includes(word)) score += 2;
    else if (elsewhere.includes(` ${word}`)) score += 1;
    else return -1;
  }
  return score;
}
