import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { HandoutRow } from '@/components/patient/handout-row'
import { NextSteps } from '@/components/patient/next-steps'
import { SafetyNet } from '@/components/patient/safety-net'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { helpLines } from '@/lib/content/help-lines'
import { contentLocale } from '@/lib/web/language'
import { currentActor } from '@/lib/auth/session'
import { viewResult } from '@/lib/operations/intake/view-result'
import { guarded, valueOrLeave } from '../../../../guarded'
import { openHandoutFromList } from '../../../my/actions'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('titles'))('sent') })

export default guarded(['errors', 'form', 'refusals'], async ({ params }: PageProps<'/intake/[intakeId]/sent'>) => {
  const { intakeId } = await params
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const result = await viewResult(actor, { intakeId, locale: contentLocale(await getLocale()) })
  if (!result.ok && result.code === 'not-sent-yet') redirect(`/intake/${intakeId}/${String(result.values?.page)}`)
  const sent = valueOrLeave(result)
  const { clinic, afterwards, isCrisis } = sent
  const t = await getTranslations('sent')
  const help = helpLines(clinic.region)
  const format = await getFormatter()
  const date = format.dateTime(sent.submittedAt, { dateStyle: 'long', timeStyle: 'short', timeZone: sent.timeZone })
  return (
    <PatientFrame clinic={clinic}>
      <PageTitle lead={t('received', { name: sent.givenName, date })}>
        {sent.isClosed ? t('titleClosed') : t(`title.${afterwards}`)}
      </PageTitle>
      <div className="flex flex-col gap-8">
        {sent.isClosed ? (
          <Notice>{t('closed')}</Notice>
        ) : (
          <NextSteps afterwards={afterwards} isCrisis={isCrisis} clinic={clinic} help={help} />
        )}
        {sent.hasCorrection ? <Notice kind="warning">{t('correction')}</Notice> : null}
        <SafetyNet signs={sent.safetyNet} phone={clinic.phone} emergency={help.emergency} />
        {sent.handouts.length > 0 ? (
          <section aria-labelledby="handouts">
            <h2 id="handouts" className="mb-3 text-heading font-bold">
              {t('handouts')}
            </h2>
            <ul className="border-t border-rule">
              {sent.handouts.map(({ id, title, isRead }) => (
                <HandoutRow
                  key={id}
                  handout={{ id, title, state: isRead ? 'read' : 'new' }}
                  open={openHandoutFromList}
                />
              ))}
            </ul>
          </section>
        ) : null}
        <Disclosure summary={t('answers')}>
          {sent.sections.map((section) => (
            <section key={section.id} aria-label={section.title} className="mb-4">
              <h2 className="mb-1 font-bold">{section.title}</h2>
              <SummaryList rows={section.rows.map((row) => ({ key: row.item, term: row.label, value: row.answer }))} />
            </section>
          ))}
        </Disclosure>
        <p>
          <ButtonLink href="/my" variant="secondary">
            {t('home')}
          </ButtonLink>
        </p>
      </div>
    </PatientFrame>
  )
})
