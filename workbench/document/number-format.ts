const known = new Map<string, boolean>();

/** Whether a number under this format is shown as a day or a time, and so reads back as a Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  let is = known.get(format);
  if (is === undefined) {
    // Texts in quotes, escaped letters and [$…] are shown as they are; [h] counts hours and is a duration.
    const letters = format.replace(
      /"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+)\]/gi,
      '',
    );
    is = format !== '@' && format !== 'General' && /[ymdhs]/i.test(letters.replace(/E[+-]/gi, ''));
    known.set(format, is);
  }
  return is;
}
