const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const

/** The more particular first: most of them say that they are Chrome or Safari, too. */
const browsers = [
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const

/** Browser and device as people call them, such as "Chrome, Windows"; empty where nobody knows. */
export const deviceName = (userAgent: string | null): string =>
  [browsers, systems].flatMap((known) => known.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? []).join(', ')
