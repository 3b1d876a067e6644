import type { OfRun } from '../question.ts';

const served = '<script>var text = `one // two\nthree /* four */ five`;</script>';

export const htmlComments: OfRun = {
  id: 'html-comments',
  asks: 'Does HtmlService keep // and /* … */ within a template literal, as far as a script sees?',
  assumes: 'It may drop them, so that no template literal is in a served file.',
  hangsOn: ['tools/build/target.ts', 'tools/build/bundle-sidebar.ts'],
  by: 'run',
  ask() {
    const content = HtmlService.createHtmlOutput(served).getContent();
    return content === served ? 'kept as it was' : `it became ${content}`;
  },
};
