import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'
import type { Carer } from '@/lib/patients/carer'

/** Whom to call about a patient who cannot be reached, and what they may hear. */
export function CarerContact({ carer: { name, relation, phone, mayKnow } }: { readonly carer: Carer }) {
  const t = useTranslations('carer')
  return (
    <>
      <bdi className="wrap-anywhere">{t('who', { name, relation, hasRelation: String(relation !== '') })}</bdi>{' '}
      <a href={telHref(phone)} className="whitespace-nowrap tabular-nums">
        {phone}
      </a>{' '}
      <span className={mayKnow ? '' : 'font-semibold'}>{t(mayKnow ? 'mayKnow' : 'mayNotKnow')}</span>
    </>
  )
}
