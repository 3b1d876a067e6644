import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { betweenMarkers } from './readme/between-markers.ts';
import { answersIn, questionTable } from './smoke/question-table.ts';
import { questions } from './smoke/questions.ts';

const path = fileURLToPath(new URL('../docs/live-check.md', import.meta.url));

/** docs/live-check.md with its table as the questions now are. The answers stay. */
export const current = (text: string): string =>
  betweenMarkers(text, 'questions', questionTable(questions, answersIn(text)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path, current(readFileSync(path, 'utf8')));
}
