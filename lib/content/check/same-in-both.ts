/** What Spanish says as English does, and why. Anything else that is equal was not translated. */
const sameInBoth: Readonly<Record<string, string>> = {
  No: 'the same word',
  Diabetes: 'the same word',
  Keel: 'a name',
  Samaritans: 'a name',
  English: 'a language is named in itself',
  Español: 'a language is named in itself',
}

/** Placeholders, numbers and signs have no language. */
const withoutWords = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}|<\/?\w+>/g, ''))

export const mayBeSame = (text: string): boolean => text in sameInBoth || withoutWords(text)
