import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-look'
import { Disclosure } from '@/components/ui/disclosure'

/** For leads: all that is kept, for whom it is about. */
export function RecordFile({ patientId }: { readonly patientId: string }) {
  const t = useTranslations('patient.record')
  const href = `/patients/${patientId}/record`
  return (
    <Disclosure summary={t('title')}>
      <p className="max-w-prose">{t('about')}</p>
      <p>
        <a href={href} download="" className={buttonClass('secondary')}>
          {t('save')}
        </a>
      </p>
      <p className="mt-3 max-w-prose">{t('private')}</p>
      <p>
        <a href={`${href}?private`} download="" className={buttonClass('quiet')}>
          {t('savePrivate')}
        </a>
      </p>
    </Disclosure>
  )
}
