/** Somebody does something on a page of theirs that is open already: the reply keeps that, as that of a page does. */
export const POST = () => new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
