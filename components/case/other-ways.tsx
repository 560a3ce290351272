import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { CarerContact } from '@/components/patient/carer-contact'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { CaseView } from '@/lib/cases/case-view'
import { isCalledInVain, isToBeLookedInOn } from '@/lib/cases/unreached'
import { OneTapForm } from './one-tap-form'

interface OtherWaysProps {
  readonly view: Pick<CaseView, 'id' | 'patient' | 'standing' | 'clinicPhone' | 'tier' | 'tries'>
  readonly askToCall: FormAction
}

/** Each way to this patient but a call: where there is no number, and quietly where they were called in vain. */
export function OtherWays({ view, askToCall }: OtherWaysProps) {
  const t = useTranslations('case.otherWays')
  const { id, patient, standing, clinicPhone, tier, tries } = view
  const { id: patientId, givenName: name, phone, address, toldBy, writtenBy, carer } = patient
  const isCalled = phone !== null
  if (standing.state === 'closed' || (isCalled && !isCalledInVain({ tier, tries }))) return null
  const title = isCalled ? t('inVain') : t('title')
  return (
    <section id="other-ways" aria-label={title} data-print="no" className="mt-4">
      <Notice kind={isCalled ? 'info' : 'warning'} title={title}>
        <ul className="mt-1 flex list-disc flex-col gap-2 ps-5">
          {writtenBy !== null && address !== null ? (
            <li>
              <p>{t('mail', { by: writtenBy, address, phone: clinicPhone })}</p>
              <OneTapForm action={askToCall} fields={{ caseId: id }} label={t('mailGo')} />
            </li>
          ) : null}
          {carer ? (
            <li>
              <CarerContact carer={carer} />
            </li>
          ) : null}
          {toldBy === 'nothing' || toldBy === 'no-link-opens' ? null : (
            <li>
              <a href="#handouts">{t('page', { name })}</a>
            </li>
          )}
          {isToBeLookedInOn({ tier, tries }, isCalled) ? <li>{t('lookIn', { name })}</li> : null}
          <li>
            <TextLink href={`/patients/${patientId}`}>
              {toldBy === 'nothing' && writtenBy === null
                ? t('nothing', { name })
                : t('record', { name, isCalled: String(isCalled) })}
            </TextLink>
          </li>
        </ul>
      </Notice>
    </section>
  )
}
