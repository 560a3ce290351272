/*
 * Loaded into the web server. A formatter of Intl never changes and takes up to a tenth of a millisecond to make; what the
 * pages are worded with makes its own for each request. Here each kind is made once.
 */
const most = 500

/** Of what is told by words alone; anything else, such as an Intl.Locale, is made as ever. */
const keyOf = ([locales, options, ...more]) =>
  more.length === 0 && (locales === undefined || typeof locales === 'string')
    ? JSON.stringify([locales, options])
    : null

const keeping = (Made) => {
  const made = new Map()
  const kept = new Proxy(Made, {
    construct(target, asked, newTarget) {
      const key = newTarget === kept ? keyOf(asked) : null
      const known = key === null ? undefined : made.get(key)
      if (known) return known
      const fresh = Reflect.construct(target, asked, newTarget)
      if (key !== null && made.size < most) made.set(key, fresh)
      return fresh
    },
  })
  return kept
}

for (const kind of [
  'DateTimeFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'ListFormat',
  'DisplayNames',
]) {
  Intl[kind] = keeping(Intl[kind])
}
