import type { Page } from 'playwright/test'

/**
 * The server knows no form of this page any more, as after an update with another key; `always` also not those of the
 * page that is loaded in its place.
 */
export const forgetActions = (page: Page, { always = false } = {}) => {
  let isForgotten = true
  return page.route('**', (route, request) => {
    if (request.isNavigationRequest() && !always) isForgotten = false
    const headers = request.headers()
    const id = headers['next-action']
    if (!id || !isForgotten) return route.fallback()
    return route.continue({ headers: { ...headers, 'next-action': id.slice(0, 2) + '0'.repeat(id.length - 2) } })
  })
}
