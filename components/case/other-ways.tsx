import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { CaseView } from '@/lib/cases/case-view'
import { isWrittenTo } from '@/lib/cases/told-by'
import { OneTapForm } from './one-tap-form'

interface OtherWaysProps {
  readonly view: Pick<CaseView, 'id' | 'patient' | 'standing' | 'clinicPhone'>
  readonly askToCall: FormAction
}

/** Where there is no number to call: each other way that there is to this patient. */
export function OtherWays({ view: { id, patient, standing, clinicPhone }, askToCall }: OtherWaysProps) {
  const t = useTranslations('case.otherWays')
  const { id: patientId, givenName: name, phone, address, toldBy } = patient
  if (phone !== null || standing.state === 'closed') return null
  return (
    <section id="other-ways" aria-label={t('title')} data-print="no" className="mt-4">
      <Notice kind="warning" title={t('title')}>
        <ul className="mt-1 flex list-disc flex-col gap-2 ps-5">
          {isWrittenTo(toldBy) && address !== null ? (
            <li>
              <p>{t('mail', { by: toldBy, address, phone: clinicPhone })}</p>
              <OneTapForm action={askToCall} fields={{ caseId: id }} label={t('mailGo')} />
            </li>
          ) : null}
          {toldBy === 'nothing' ? null : (
            <li>
              <a href="#assign-personalLine">{t('page', { name })}</a>
            </li>
          )}
          <li>
            <TextLink href={`/patients/${patientId}`}>
              {t(toldBy === 'nothing' ? 'nothing' : 'record', { name })}
            </TextLink>
          </li>
        </ul>
      </Notice>
    </section>
  )
}
