import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ActionForm } from '@/components/form/action-form'
import { HandoutBody } from '@/components/handout/handout-body'
import { HandoutNumbers } from '@/components/handout/handout-numbers'
import { HandoutSource } from '@/components/handout/handout-source'
import { InOtherLanguage } from '@/components/handout/in-other-language'
import { ReadHandout } from '@/components/handout/read-handout'
import { SaveAsPdf } from '@/components/handout/save-as-pdf'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button-link'
import { PageTitle } from '@/components/ui/page-title'
import { PrintButton } from '@/components/ui/print-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { helpLines } from '@/lib/content/help-lines'
import { currentActor } from '@/lib/auth/session'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { guarded, valueOrLeave } from '../../../../guarded'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'
import { confirm } from './actions'
import { AfterReading } from './after-reading'
import { TheirDays } from './their-days'

type Props = PageProps<'/my/handouts/[assignmentId]'>

/** Read once for the title and the page. */
const readOwn = cache(async (assignmentId: string) =>
  readHandout(await currentActor(), { assignmentId, locale: await getLocale() }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = await readOwn((await params).assignmentId).catch(() => null)
  return { title: result?.ok ? result.value.title : (await getTranslations('titles'))('problem') }
}

export default guarded(['form', 'obstacles', 'handout.teachBack', 'handout.aloud'], async ({ params }: Props) => {
  const { assignmentId } = await params
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const handout = valueOrLeave(await readOwn(assignmentId))
  const t = await getTranslations('handout')
  const sending = (await getTranslations('form'))('sending')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeZone: handout.timeZone })
  const back = handout.teachBack?.mayAnswerAgain
    ? { href: '#again', words: t('teachBack.back'), lang: await getLocale() }
    : null
  const sent = { clinic: handout.clinic.name, date: day(handout.assignedAt) }
  return (
    <PatientFrame clinic={handout.clinic}>
      <PageTitle above={handout.from ? t('fromPerson', { ...sent, name: handout.from }) : t('fromClinic', sent)}>
        <span lang={handout.locale}>{handout.title}</span>
      </PageTitle>
      <InOtherLanguage written={handout.locale} phone={handout.clinic.phone} />
      {handout.personalLine ? (
        <blockquote className="mb-6 border-s-4 border-accent bg-tint px-5 py-4 whitespace-pre-line">
          {handout.personalLine}
        </blockquote>
      ) : null}
      {/* Whoever has read it comes back for this; before that, it follows the text. */}
      {handout.confirmedAt ? <TheirDays handout={handout} /> : null}
      {handout.confirmedAt ? <AfterReading readOn={day(handout.confirmedAt)} handout={handout} /> : null}
      <ReadHandout />
      <HandoutBody
        body={handout.body}
        pictures={handout.pictures}
        ownAt={`/my/handouts/${handout.id}/pictures`}
        lang={handout.locale}
        told={{ in: handout.toldIn, back }}
      />
      {handout.confirmedAt ? null : <TheirDays handout={handout} />}
      <HandoutNumbers clinic={handout.clinic} help={helpLines(handout.clinic.region)} />
      <ActionForm action={confirm} fields={{ assignmentId: handout.id }}>
        <Actions>
          {handout.confirmedAt ? null : <SubmitButton pendingLabel={sending}>{t('confirm')}</SubmitButton>}
          <PrintButton>{t('print')}</PrintButton>
          <SaveAsPdf href={`/my/handouts/${handout.id}/pdf`} />
          <ButtonLink href="/my" variant="quiet">
            {t('back')}
          </ButtonLink>
        </Actions>
      </ActionForm>
      <HandoutSource
        version={t('version', {
          version: handout.version,
          date: format.dateTime(new Date(handout.reviewedOn), { dateStyle: 'long', timeZone: 'UTC' }),
        })}
        title={t('sources')}
        sources={handout.sources}
      />
    </PatientFrame>
  )
})
