const place = /^(?:__Secure-)?next-auth\.callback-url=/

/**
 * The cookies of a request, but for the one in which next-auth keeps where to go on to. Nobody of ours reads it, and next-auth fails
 * at signing in and out where somebody else put something into it that is no address.
 */
export const withoutPlace = (cookies: string): string =>
  cookies
    .split(';')
    .map((each) => each.trim())
    .filter((each) => !place.test(each))
    .join('; ')
