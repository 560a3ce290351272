import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'

/** To composing exercises, on a case or for whoever has none. */
export function PlanLink({ fields: { caseId, patientId } }: { readonly fields: Readonly<Record<string, string>> }) {
  const t = useTranslations('case')
  const of = caseId ? `/cases/${caseId}` : `/patients/${patientId ?? ''}`
  return (
    <p data-print="no">
      <TextLink href={`${of}/plan`} className="inline-flex min-h-(--target) items-center">
        {t('makePlan')}
      </TextLink>
    </p>
  )
}
