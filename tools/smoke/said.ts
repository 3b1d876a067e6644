/** What came back, or the words of the error. */
export function said(work: () => unknown): string {
  try {
    const answer = work();
    SpreadsheetApp.flush();
    return typeof answer === 'string' ? answer : 'no error';
  } catch (error) {
    return `“${(error as Error).message}”`;
  }
}
