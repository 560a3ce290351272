import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { GivenHandouts } from '@/components/case/given-handouts'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { give, seeTo, sendHandoutAgain as sendAgain, sendPlanned, takeBack, takeBackPlan } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('giving'),
})

const acts = ['given', 'planned', 'sent-again', 'seen-to', 'taken-back', 'plan-taken-back'] as const
type Props = PageProps<'/patients/[patientId]/give'>

export default guarded(['case', 'form', 'obstacles'], async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const view = valueOrLeave(await viewGiving(actor, await params))
  const { done } = await searchParams
  const act = acts.find((each) => each === done)
  const t = await getTranslations('giving')
  const { patient, openCaseId } = view
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href={`/patients/${patient.id}`}>{patient.name}</TextLink>} lead={t('lead')}>
        {t('title', { name: patient.name })}
      </PageTitle>
      {act ? (
        <div className="mb-4">
          <Notice kind="success" role="status">
            {t(`done.${act}`)}
          </Notice>
        </div>
      ) : null}
      <div className="max-w-[48rem]">
        <GivenHandouts
          action={give}
          fields={{ patientId: patient.id }}
          mayGive={openCaseId === null && !patient.isArchived}
          isOpen
          givenName={patient.givenName}
          toldBy={patient.toldBy}
          {...{ sendAgain, seeTo, takeBack, sendPlanned, takeBackPlan }}
          {...shown(view)}
        >
          <Before view={view} />
        </GivenHandouts>
      </div>
    </ClinicFrame>
  )
})

type View = Extract<Awaited<ReturnType<typeof viewGiving>>, { ok: true }>['value']

/** What is sent to the browser: no more than is named here. */
const shown = ({ timeZone, handouts, planned, library, sets, locale, languages }: View) => ({
  ...{ timeZone, handouts, planned, library, sets, locale, languages },
})

/** Where it is given instead, or by what the suggestions and warnings go. */
async function Before({ view: { patient, openCaseId, sentAt, timeZone } }: { readonly view: View }) {
  const t = await getTranslations('giving')
  const format = await getFormatter()
  if (patient.isArchived) return <p className="mt-4">{t('archived')}</p>
  if (openCaseId) {
    return (
      <div className="mt-4 flex flex-col items-start gap-3">
        <Notice>{t('openCase')}</Notice>
        <ButtonLink href={`/cases/${openCaseId}#handouts`}>{t('toCase')}</ButtonLink>
      </div>
    )
  }
  return (
    <div className="mt-4">
      {sentAt ? (
        <p className="text-muted">{t('byForm', { date: format.dateTime(sentAt, { dateStyle: 'long', timeZone }) })}</p>
      ) : (
        <Notice kind="warning">{t('noForm')}</Notice>
      )}
    </div>
  )
}
