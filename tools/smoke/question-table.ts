import type { Question } from './question.ts';

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A row for each question, with what was answered so far. */
export const questionTable = (questions: readonly Question[], answers: ReadonlyMap<string, string>): string =>
  [
    '| id | question | what the code assumes | what hangs on it | answer |',
    '| --- | --- | --- | --- | --- |',
    ...questions.map(({ id, asks, assumes, hangsOn }) => {
      const files = hangsOn.map((file) => `\`${file}\``).join(', ');
      return `| \`${id}\` | ${inCell(asks)} | ${inCell(assumes)} | ${files} | ${answers.get(id) ?? ''} |`;
    }),
  ].join('\n');

/** What people wrote into the last column, by question. */
export const answersIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^\| `([^`]+)` \|.*[^\\]\|((?:\\\||[^|\n])*)\|$/gm)].map(([, id = '', answer = '']) => [
      id,
      answer.trim(),
    ]),
  );
