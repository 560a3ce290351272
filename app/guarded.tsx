import type { ReactNode } from 'react'
import { notFound, redirect } from 'next/navigation'
import type { Result } from '@/lib/result'
import { Unavailable } from './unavailable'
import { whenAway } from './when-away'

/** A page that stays calm when the database cannot be reached, without JavaScript too. */
export const guarded =
  <Props,>(page: (props: Props) => Promise<ReactNode>) =>
  (props: Props): Promise<ReactNode> =>
    whenAway(
      () => page(props),
      () => <Unavailable />,
    )

/** What a page shows, or where it sends whoever may not see it. Not theirs and not there are the same answer. */
export function valueOrLeave<Value>(result: Result<Value>, signIn = '/sign-in'): Value {
  if (result.ok) return result.value
  if (result.code === 'sign-in-needed') redirect(signIn)
  notFound()
}
