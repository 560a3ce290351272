import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { findPaper } from '@/lib/auth/paper-link'
import { currentActor } from '@/lib/auth/session'
import { systemClock } from '@/lib/clock'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { GivenHandout } from '../../../given-handout'
import { guarded, valueOrLeave } from '../../../guarded'
import { answer, confirm, tell } from '../actions'
import { isTheirs } from '../is-theirs'
import { PaperDoesNotOpen, PaperFrame } from '../paper-frame'

type Props = PageProps<'/p/[token]/handout'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const paper = await findPaper((await params).token, systemClock).catch(() => null)
  return { title: paper?.holder ? paper.title : (await getTranslations('link'))('badTitle') }
}

/** The one handout that a paper is of: no way leads from here to anything else of the patient's. */
export default guarded(['form', 'obstacles', 'handout.teachBack', 'handout.aloud'], async ({ params }: Props) => {
  const { token } = await params
  const paper = await findPaper(token, systemClock)
  if (!paper?.holder) return <PaperDoesNotOpen paper={paper} />
  const { only: assignmentId } = paper.holder
  if (isTheirs(await currentActor(), paper.holder)) redirect(`/my/handouts/${assignmentId}`)
  const handout = valueOrLeave(await readHandout(paper.holder, { assignmentId, locale: await getLocale() }))
  return (
    <PaperFrame clinic={paper.clinic}>
      <GivenHandout
        handout={handout}
        fields={{ token }}
        acts={{ confirm, answer, tell }}
        ownAt={`/p/${token}/handout/pictures`}
      />
    </PaperFrame>
  )
})
