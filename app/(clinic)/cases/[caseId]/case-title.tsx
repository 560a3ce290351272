import { getFormatter, getTranslations } from 'next-intl/server'
import { BounceLine } from '@/components/case/bounce-line'
import { CaseKeys } from '@/components/case/case-keys'
import { CallLine } from '@/components/case/call-line'
import { FormSent } from '@/components/case/form-sent'
import { NotPrinted } from '@/components/case/not-printed'
import { OthersOpen } from '@/components/case/others-open'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import type { CaseView } from '@/lib/cases/case-view'
import { englishName } from '@/lib/web/language-names'

interface Props {
  readonly view: CaseView
}

/** A date of birth in words. */
export const bornOn = async (dateOfBirth: string) =>
  (await getFormatter()).dateTime(new Date(dateOfBirth), { dateStyle: 'medium', timeZone: 'UTC' })

/** Whose case it is, and how they can be reached. */
export async function CaseTitle({ view }: Props) {
  const { patient, answeredIn, isByCarer, submittedAt, openedAt, now, timeZone } = view
  const t = await getTranslations('case')
  return (
    <PageTitle
      above={<TextLink href="/worklist">{t('back')}</TextLink>}
      aside={<CaseKeys />}
      lead={
        <span className="flex flex-wrap gap-x-5">
          <span>{t('ageSex', { age: patient.age, sex: t(`sex.${patient.sex}`) })}</span>
          <span>{t('born', { date: await bornOn(patient.dateOfBirth) })}</span>
          <span>{t('record', { number: patient.recordNumber })}</span>
          <FormSent sentAt={submittedAt} raisedAt={openedAt} now={now} timeZone={timeZone} />
          {answeredIn === 'en' ? null : (
            <strong className="text-ink">{t('speaks', { language: englishName(answeredIn) })}</strong>
          )}
          <OthersOpen others={view.othersOpen} now={now} timeZone={timeZone} />
          <span data-print="no">
            <TextLink href={`/patients/${patient.id}/history`}>{t('history')}</TextLink>
          </span>
          <CallLine
            phone={patient.phone}
            mayLeaveMessage={patient.mayLeaveMessage}
            phoneConfirmedAt={patient.phoneConfirmedAt}
            whoseNumber={patient.whoseNumber}
            isByCarer={isByCarer}
            timeZone={timeZone}
          />
          <BounceLine at={patient.bouncedAt} address={patient.address} timeZone={timeZone} />
        </span>
      }
    >
      {patient.name}
    </PageTitle>
  )
}

/** What has to be known before the answers are read. */
export async function CaseNotices({ view }: Props) {
  const t = await getTranslations('case')
  return (
    <>
      <NotMatched view={view} />
      {view.isStillAnswering ? (
        <div className="mt-4">
          <Notice>{t('answering')}</Notice>
        </div>
      ) : null}
      {view.isByCarer ? (
        // Not on paper, where the carer may read it.
        <div className="mt-4">
          <div data-print="no">
            <Notice kind="warning">{t('carer')}</Notice>
          </div>
          <NotPrinted count={1} />
        </div>
      ) : null}
    </>
  )
}

/** Whoever came without a link is who they say they are, and nothing else is known of them. */
async function NotMatched({ view: { patient, timeZone } }: Props) {
  if (!patient.unmatchedSince) return null
  const t = await getTranslations('case.unmatched')
  const date = (await getFormatter()).dateTime(patient.unmatchedSince, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return (
    <div className="mt-4">
      <Notice kind="warning" title={t('title')}>
        <p className="wrap-anywhere">{t('body', { date, name: patient.name })}</p>
        <p data-print="no">
          <TextLink href={`/patients/${patient.id}`}>{t('go')}</TextLink>
        </p>
      </Notice>
    </div>
  )
}
