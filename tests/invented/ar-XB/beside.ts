type List = Readonly<Record<string, { readonly en: unknown }>>

/** A list of words with the mirrored ones beside those of every other language. */
export const besideOthers = <Spoken extends List>(
  spoken: Spoken,
  said: (english: Spoken[keyof Spoken]['en']) => unknown,
): Spoken =>
  Object.fromEntries(
    Object.entries(spoken).map(([key, words]) => [key, { ...words, 'ar-XB': said(words.en) }]),
  ) as unknown as Spoken
