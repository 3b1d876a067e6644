const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** Whether a text is how an error cell arrives. Asked of each name: most are told by their first character, which is no `#`. */
export const isErrorText = (text: string): boolean => text.charCodeAt(0) === 35 && errors.test(text);
