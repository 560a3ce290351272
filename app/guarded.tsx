import type { ReactNode } from 'react'
import { notFound, redirect } from 'next/navigation'
import type { Refused, Result } from '@/lib/result'
import { ClientWords, type Words } from './client-words'
import { NotThere } from '@/components/shell/not-there'
import { type Again, Unavailable } from './unavailable'
import { whenAway } from './when-away'
import { whenNotThere } from './when-not-there'

/**
 * A page that stays calm when the database cannot be reached, and says so where there is nothing, without JavaScript too.
 * `words` are those that its parts in the browser need; `again` takes what was sent to it once more.
 */
export const guarded =
  <Props,>(words: readonly Words[], page: (props: Props) => Promise<ReactNode>, again?: Again) =>
  (props: Props): Promise<ReactNode> =>
    whenAway(
      () =>
        whenNotThere(
          async () => <ClientWords of={words}>{await page(props)}</ClientWords>,
          () => <NotThere />,
        ),
      () => <Unavailable again={again} />,
    )

/** Where whoever opens a restricted record is asked why. */
const askingPage = ({ patientId, caseId }: NonNullable<Refused['record']>): string =>
  `/restricted/${patientId}${caseId ? `?case=${caseId}` : ''}`

/** What a page shows, or where it sends whoever may not see it. Not theirs and not there are the same answer. */
export function valueOrLeave<Value>(result: Result<Value>, signIn = '/sign-in'): Value {
  if (result.ok) return result.value
  if (result.code === 'sign-in-needed') redirect(signIn)
  if (result.record) redirect(askingPage(result.record))
  notFound()
}
