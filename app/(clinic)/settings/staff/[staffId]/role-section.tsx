import { getTranslations } from 'next-intl/server'
import { RoleForm } from '@/components/staff/role-form'
import { TextLink } from '@/components/ui/text-link'
import type { StaffRole } from '@/lib/access/actor'
import type { Called } from '@/lib/clinics/on-call'
import { askForProof } from '../../../proof'
import { saveRole } from './actions'

interface RoleSectionProps {
  readonly id: string
  readonly name: string
  readonly role: StaffRole
  readonly isMe: boolean
  readonly casesInHand: number
  readonly called: Called
}

/** What somebody may do, with what the front desk would take from them said before. */
export async function RoleSection({ id, name, role, isMe, casesInHand, called }: RoleSectionProps) {
  const t = await getTranslations('staff')
  return (
    <section aria-labelledby="role-title">
      <h2 id="role-title" className="mb-2 text-heading font-bold">
        {t('roleTitle')}
      </h2>
      {casesInHand > 0 ? (
        <p className="mb-3 max-w-prose">
          {t('roleHas', { name, count: casesInHand })} <TextLink href={`/colleagues/${id}`}>{t('leaveGive')}</TextLink>
        </p>
      ) : null}
      {isMe ? <p className="mb-3 max-w-prose">{t('roleMine')}</p> : null}
      {called === 'not-called' ? null : (
        <p className="mb-3 max-w-prose">
          {t(called === 'called' ? 'roleCalled' : 'roleCalledAlone', { name })}{' '}
          <TextLink href="/settings/on-call">{t('onCallLink')}</TextLink>
        </p>
      )}
      <RoleForm key={role} action={saveRole} ask={askForProof} staffId={id} held={role} />
    </section>
  )
}
