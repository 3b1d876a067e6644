import { evaluate } from '../evaluate.ts';
import type { OfRun } from '../question.ts';
import { took } from '../took.ts';

export const codeOfHtmlFile: OfRun = {
  id: 'code-of-html-file',
  asks: 'Does getRawContent give an HTML file named App as it was pushed, and may it be made code, in what time?',
  assumes: 'It gives the very text, and eval makes it code, within half a second in all.',
  hangsOn: ['tools/build/bundle-code.ts'],
  by: 'run',
  ask() {
    let text = '';
    const reading = took(() => {
      text = HtmlService.createTemplateFromFile('App').getRawContent();
    });
    let made: unknown;
    const making = took(() => {
      made = evaluate(text);
    });
    return `${text.length} characters read in ${reading} ms, made code in ${making} ms: ${Object.keys(Object(made)).length} functions`;
  },
};
