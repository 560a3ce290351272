import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InviteForm } from '@/components/staff/invite-form'
import { StaffTable } from '@/components/staff/staff-table'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { listStaff } from '@/lib/operations/staff/list-staff'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { askForProof } from '../../proof'
import { invite } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('staff'),
})

/** What its parts in the browser say. */
const words = ['form', 'nav.role', 'obstacles', 'proof', 'staff'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/settings/staff'>) => {
  const actor = await currentStaff()
  const { staff, timeZone, hasServer } = valueOrLeave(await listStaff(actor, {}))
  const { invited } = await searchParams
  const t = await getTranslations('staff')
  const settings = (await getTranslations('outbox'))('settings')
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle above={<TextLink href="/settings">{settings}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <div className="mb-4 flex flex-col gap-3 empty:hidden">
        {invited === 'yes' ? (
          <Notice kind="success" role="status">
            {t(hasServer ? 'invited' : 'invitedKept')}
          </Notice>
        ) : null}
      </div>
      <StaffTable staff={staff} timeZone={timeZone} />
      <section aria-labelledby="invite" className="mt-8">
        <h2 id="invite" className="text-heading font-bold">
          {t('inviteTitle')}
        </h2>
        <p className="mt-1 mb-4 max-w-prose">
          {t(hasServer ? 'inviteLead' : 'inviteKept')}{' '}
          {hasServer ? null : <TextLink href="/settings/outbox">{t('outbox')}</TextLink>}
        </p>
        <InviteForm key={staff.length} action={invite} ask={askForProof} />
      </section>
    </ClinicFrame>
  )
})
