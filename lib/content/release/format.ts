import { format } from 'prettier'

/** As every file of the project is written. */
export const asWritten = (text: string, parser: 'json' | 'typescript'): Promise<string> =>
  format(text, { parser, printWidth: 120, objectWrap: 'preserve', semi: false, singleQuote: true })
