type Fields = Readonly<Record<string, readonly string[]>>

/** Far more than any question keeps. Somebody may paste more, which is no reason to refuse the rest of the page. */
const mostRead = 10_000

export const asFarAsRead = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.map((each) => each.slice(0, mostRead))]),
  )
