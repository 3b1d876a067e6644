import { evaluate } from '../evaluate.ts';
import type { OfRun } from '../question.ts';
import { took } from '../took.ts';

const count = 8000;

/** Some 600 kB, about as much as the whole add-on. */
const bigText = (): string => {
  const functions = [];
  for (let index = 0; index < count; index++) {
    functions.push(`function f${index}(x) { return x + ${index} + ${JSON.stringify('some words to fill the line')}; }`);
  }
  return `(function () {\n${functions.join('\n')}\nreturn f${count - 1}(1); })()`;
};

export const codeOfText: OfRun = {
  id: 'code-of-text',
  asks: 'May a script make code of a big text, by eval and by new Function, and how long does it take?',
  assumes: 'eval may, in some 50 ms. Where an account refuses it, npm run build -- --one-file needs none.',
  hangsOn: ['tools/build/bundle-code.ts'],
  by: 'run',
  ask() {
    const text = bigText();
    const timed = (work: () => unknown): string => {
      try {
        return `${took(work)} ms`;
      } catch (error) {
        return `“${(error as Error).message}”`;
      }
    };
    const first = timed(() => evaluate(text));
    const second = timed(() => new Function(`return ${text}`)());
    return `${Math.round(text.length / 1000)} kB: eval ${first}, new Function ${second}`;
  },
};
