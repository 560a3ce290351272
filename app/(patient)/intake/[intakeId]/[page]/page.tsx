import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { ProgressLine } from '@/components/intake/progress-line'
import { QuestionForm } from '@/components/intake/question-form'
import { StandingAdvice } from '@/components/intake/standing-advice'
import { PageTitle } from '@/components/ui/page-title'
import { questionFormId } from '@/components/intake/question-form-id'
import { helpLines } from '@/lib/content/help-lines'
import { currentActor } from '@/lib/auth/session'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { keptCookie } from '../../../../cookie-jar'
import { guarded, valueOrLeave } from '../../../../guarded'
import { answerNow } from '../../../../posted'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'
import { autosave, savePage, savePageAgain } from './actions'

type Props = PageProps<'/intake/[intakeId]/[page]'>

/** Read once for the title and the page. */
const readPage = cache(async (intakeId: string, page: string) =>
  viewIntakePage(await currentActor(), { intakeId, page, locale: await getLocale() }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { intakeId, page } = await params
  const result = await readPage(intakeId, page).catch(() => null)
  return { title: result?.ok ? result.value.view.title : (await getTranslations('titles'))('problem') }
}

/** What its parts in the browser say. */
const words = ['answerErrors', 'form', 'intake', 'question', 'shell', 'status'] as const

export default guarded(
  words,
  async ({ params, searchParams }: Props) => {
    const { intakeId, page } = await params
    const { from, mend } = await searchParams
    const isFromCheck = from === 'check'
    const actor = await currentActor()
    if (actor?.kind !== 'patient') return <SignedOut />
    const result = await readPage(intakeId, page)
    if (!result.ok && result.code === 'intake-sent') redirect(`/intake/${intakeId}/sent`)
    if (!result.ok && result.code === 'page-not-asked') redirect(`/intake/${intakeId}/${String(result.values?.page)}`)
    const shown = valueOrLeave(result)
    const { clinic, view, revision, place, previous, standing, savedAt, timeZone, about } = shown
    // What is private is said in reply to the answer itself, on its own page; whoever opens it later sees nothing.
    const isJustRaised = view.isPrivate && (await keptCookie('now')) === intakeId
    const interrupt = shown.interrupt?.advice === 'private' && !isJustRaised ? null : shown.interrupt
    const help = helpLines(clinic.region)
    const format = await getFormatter()
    return (
      <PatientFrame
        clinic={clinic}
        progress={place ? <ProgressLine page={place.at} total={place.of} /> : null}
        languageForm={questionFormId}
      >
        {standing && !interrupt ? (
          <StandingAdvice advice={standing} help={help} about={about} href={`/intake/${intakeId}/now`} />
        ) : null}
        <PageTitle lead={view.intro}>{view.title}</PageTitle>
        <QuestionForm
          key={`${view.id} ${String(mend ?? '')}`}
          view={view}
          place={{ intakeId, revision, previous: isFromCheck ? 'check' : previous, isFromCheck }}
          interrupt={interrupt}
          forNow={shown.forNow}
          clinic={clinic}
          hasNumber={shown.hasNumber}
          help={help}
          about={about}
          savedAt={format.dateTime(savedAt, { timeStyle: 'short', timeZone })}
          timeZone={timeZone}
          answered={await answerNow()}
          save={savePage}
          autosave={autosave}
        />
      </PatientFrame>
    )
  },
  savePageAgain,
)
