/** Excel's number of a locale, which every reader of the format knows; a tag such as `en-AU` only the newer ones do. */
const localeIds: Readonly<Record<string, string>> = {
  'de-CH': '807',
  'de-DE': '407',
  'en-AU': 'C09',
  'en-CA': '1009',
  'en-GB': '809',
  'en-IN': '4009',
  'en-NZ': '1409',
  'en-SG': '4809',
  'en-US': '409',
  'es-ES': 'C0A',
  'fr-FR': '40C',
  'it-IT': '410',
  'ja-JP': '411',
  'nl-NL': '413',
  'pl-PL': '415',
  'pt-BR': '416',
  'sv-SE': '41D',
  'tr-TR': '41F',
};

/** A number format of Sheets as Excel writes it. */
export const excelFormat = (format: string): string =>
  format.replace(/\[\$([^\]-]*)-([^\]]*)\]/g, (_, symbol: string, locale: string) => {
    const id = localeIds[locale] ?? (/^[0-9A-F]{3,4}$/i.test(locale) ? locale : undefined);
    return id === undefined ? `[$${symbol}]` : `[$${symbol}-${id}]`;
  });
