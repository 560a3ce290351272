const place = /^(?:__Secure-)?next-auth\.callback-url=(.*)$/

function isAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(decodeURIComponent(value)).protocol)
  } catch {
    return false
  }
}

/**
 * The cookies of a request, but for a place to go on to that is no address. next-auth keeps one, which nobody of ours reads, and fails
 * at signing in and out where somebody else put something else into it. Its own is left: where it finds none it sets it anew.
 */
export const withoutPlace = (cookies: string): string =>
  cookies
    .split(';')
    .map((each) => each.trim())
    .filter((each) => isAddress(place.exec(each)?.[1] ?? 'https://none.example'))
    .join('; ')
