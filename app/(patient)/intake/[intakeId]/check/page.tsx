import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { OpenQuestions } from '@/components/intake/open-questions'
import { SendForm } from '@/components/intake/send-form'
import { StandingAdvice } from '@/components/intake/standing-advice'
import { PageTitle } from '@/components/ui/page-title'
import { helpLines } from '@/lib/content/help-lines'
import { currentActor } from '@/lib/auth/session'
import { viewCheck } from '@/lib/operations/intake/view-check'
import { guarded, valueOrLeave } from '../../../../guarded'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'
import { send } from './actions'
import { Answers, OptionalPages } from './answers'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('titles'))('check') })

/** What its parts in the browser say. */
const words = ['check', 'form', 'obstacles', 'intake', 'question', 'shell', 'status'] as const

export default guarded(words, async ({ params }: PageProps<'/intake/[intakeId]/check'>) => {
  const { intakeId } = await params
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const result = await viewCheck(actor, { intakeId, locale: await getLocale() })
  if (!result.ok && result.code === 'intake-sent') redirect(`/intake/${intakeId}/sent`)
  const shown = valueOrLeave(result)
  const { clinic, revision, sections, lastPage, standing, optionalPages, about } = shown
  // What is private is never said here: someone else may be holding the phone by now.
  const interrupt = shown.interrupt?.advice === 'private' ? null : shown.interrupt
  const t = await getTranslations('check')
  const help = helpLines(clinic.region)
  return (
    <PatientFrame clinic={clinic}>
      {standing && !interrupt ? (
        <StandingAdvice advice={standing} help={help} about={about} href={`/intake/${intakeId}/now`} />
      ) : null}
      <PageTitle lead={t('lead', { clinic: clinic.name })}>{t('title')}</PageTitle>
      <OpenQuestions intakeId={intakeId} count={shown.unanswered} signs={shown.openSigns} />
      <Answers intakeId={intakeId} sections={sections} />
      <OptionalPages intakeId={intakeId} pages={optionalPages} about={shown.aboutOptional} />
      <SendForm
        action={send}
        intakeId={intakeId}
        revision={revision}
        backHref={`/intake/${intakeId}/${lastPage}`}
        clinic={clinic}
        hasNumber={shown.hasNumber}
        help={help}
        about={about}
        interrupt={interrupt}
      />
    </PatientFrame>
  )
})
