import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { viewHome } from '@/lib/operations/intake/view-home'

/** Where a link leads once its holder is known: the question they stopped at, the form that waits, or their page. */
export async function GET() {
  const home = await viewHome(await currentActor(), {})
  if (!home.ok) redirect('/my')
  const { draft, canBegin } = home.value
  if (draft) redirect(`/intake/${draft.id}/${draft.page}`)
  redirect(canBegin ? '/my/begin' : '/my')
}
