import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { WhoseNumber } from '@/components/case/whose-number'
import { ListedLine } from '@/components/restricted/listed-line'
import { WhyForm } from '@/components/restricted/why-form'
import { telHref } from '@/components/shell/call-link'
import { buttonClass } from '@/components/ui/button-look'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewRestricted } from '@/lib/operations/patients/view-restricted'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { open } from './actions'
import { placeOf } from './place-of'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('restricted'),
})

type Restricted = Extract<Awaited<ReturnType<typeof viewRestricted>>, { ok: true }>['value']

/** What must not wait for a reason: what its row in the worklist says, and the number. */
async function Urgent({ urgent }: { readonly urgent: NonNullable<Restricted['urgent']> }) {
  const t = await getTranslations('restricted')
  return (
    <section aria-labelledby="urgent" className="mb-6">
      <h2 id="urgent" className="mb-2 text-heading font-semibold">
        {t('urgent')}
      </h2>
      <ListedLine row={urgent.listed} now={urgent.now} timeZone={urgent.timeZone} />
      {urgent.phone ? (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
          <a href={telHref(urgent.phone)} aria-describedby="about-number" className={buttonClass('secondary')}>
            {t('call', { phone: urgent.phone })}
          </a>
          <p id="about-number">
            <WhoseNumber known={urgent.whoseNumber} />{' '}
            {urgent.mayLeaveMessage ? t('mayLeaveMessage') : <strong>{t('noMessage')}</strong>}
          </p>
        </div>
      ) : (
        <p className="mt-3">
          <strong className="text-emergency">{t('noPhone')}</strong> {t('otherWays')}
        </p>
      )}
    </section>
  )
}

const words = ['form', 'obstacles', 'restricted'] as const

export default guarded(words, async ({ params, searchParams }: PageProps<'/restricted/[patientId]'>) => {
  const actor = await currentStaff()
  const t = await getTranslations('restricted')
  const asked = await searchParams
  const caseId = typeof asked['case'] === 'string' ? asked['case'] : ''
  const result = await viewRestricted(actor, await params)
  if (!result.ok && result.code === 'own-record') {
    return (
      <ClinicFrame actor={actor} at="patients">
        <PageTitle lead={t('ownBody')}>{t('own')}</PageTitle>
        <TextLink href="/">{t('back')}</TextLink>
      </ClinicFrame>
    )
  }
  const { patientId, name, isAsked, minutes, urgent } = valueOrLeave(result)
  if (!isAsked) redirect(placeOf({ patientId, caseId }))
  const from = caseId === '' ? 'patients' : 'worklist'
  const titles = await getTranslations('clinicTitles')
  return (
    <ClinicFrame actor={actor} at={from}>
      <PageTitle above={<TextLink href={`/${from}`}>{titles(from)}</TextLink>} lead={t('lead', { minutes })}>
        {t('title', { name })}
      </PageTitle>
      {urgent ? <Urgent urgent={urgent} /> : null}
      <WhyForm action={open} fields={{ patientId, caseId }} />
    </ClinicFrame>
  )
})
