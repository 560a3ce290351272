/** The same made of each language's words. */
export const inEach = <Locale extends string, Words, Made>(
  spoken: Readonly<Record<Locale, Words>>,
  make: (words: Words) => Made,
): Readonly<Record<Locale, Made>> =>
  Object.fromEntries(Object.entries<Words>(spoken).map(([locale, words]) => [locale, make(words)])) as Record<
    Locale,
    Made
  >
