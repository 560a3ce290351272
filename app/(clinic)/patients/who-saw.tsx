import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import type { StaffActor } from '@/lib/access/actor'
import { wouldAllow } from '@/lib/operations/gateway'
import { auditHref } from '@/lib/web/audit-address'

interface WhoSawProps {
  readonly actor: StaffActor
  readonly patientId: string
}

/** From a record to who saw it, for whoever may ask. */
export async function WhoSaw({ actor, patientId }: WhoSawProps) {
  if (!wouldAllow(actor, 'audit.view')) return null
  const t = await getTranslations('audit')
  return (
    <span data-print="no">
      <TextLink href={auditHref({ patient: patientId })}>{t('seen')}</TextLink>
    </span>
  )
}
