export const dynamic = 'force-dynamic'

/** The process answers, whatever its database does: only where it does not is there a reason to end it. */
export const GET = () => Response.json({ status: 'alive' }, { headers: { 'cache-control': 'no-store' } })
