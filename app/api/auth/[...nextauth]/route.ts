import { publicAuthRoute } from '@/lib/auth/public-route'
import { whenAway } from '../../../when-away'

/** Who comes back from the provider while the database is away comes to a page that says so. */
export const GET: typeof publicAuthRoute = (request, context) =>
  whenAway(
    () => publicAuthRoute(request, context),
    () => new Response(null, { status: 303, headers: { location: '/sign-in' } }),
  )

export { publicAuthRoute as POST }
