const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** Whether a text is how an error cell arrives. */
export const isErrorText = (text: string): boolean => text.startsWith('#') && errors.test(text);
