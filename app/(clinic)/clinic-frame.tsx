import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { ComponentProps, ReactNode } from 'react'
import { EscalationBanner } from '@/components/clinic/escalation-banner'
import { NoticeList } from '@/components/clinic/notice-list'
import { ClinicShell } from '@/components/shell/clinic-shell'
import { IdleDialog } from '@/components/shell/idle-dialog'
import { EmptyWhenEnded } from '@/components/shell/empty-when-ended'
import { SignOutForm } from '@/components/shell/sign-out-form'
import type { StaffActor } from '@/lib/access/actor'
import { wouldAllow } from '@/lib/operations/gateway'
import { currentAsker } from '@/lib/auth/session'
import { listEscalated } from '@/lib/operations/cases/list-escalated'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { valueOrLeave } from '../guarded'
import { seeNotice } from './see-notice'

const places = [
  { place: 'worklist', href: '/worklist', action: 'worklist.view' },
  { place: 'patients', href: '/patients', action: 'patient.list' },
  { place: 'handouts', href: '/handouts', action: 'handout.browse' },
  { place: 'insights', href: '/insights', action: 'insights.view' },
  { place: 'audit', href: '/audit', action: 'audit.view' },
  { place: 'settings', href: '/settings', action: 'clinic.change' },
] as const

/** Whoever works here, and where: anyone else is asked to sign in. */
async function atWork() {
  const asker = await currentAsker()
  if (asker?.actor.kind !== 'staff') redirect('/sign-in')
  return { actor: asker.actor, clinic: asker.clinic }
}

export const currentStaff = async (): Promise<StaffActor> => (await atWork()).actor

/** What stands over a page: what colleagues did, and what a lead must not miss. */
interface Over {
  readonly told: Omit<ComponentProps<typeof NoticeList>, 'see'> | null
  readonly missed: ComponentProps<typeof EscalationBanner> | null
}

/** Read where it was not read with the page itself. */
const readOver = async (actor: StaffActor): Promise<Over> => ({
  told: wouldAllow(actor, 'notice.list') ? valueOrLeave(await listNotices(actor, {})) : null,
  missed: wouldAllow(actor, 'escalation.list') ? valueOrLeave(await listEscalated(actor, {})) : null,
})

interface ClinicFrameProps {
  readonly actor: StaffActor
  /** One's own account has no place in the bar but one's name. */
  readonly at: (typeof places)[number]['place'] | 'account'
  readonly over?: Over
  readonly children: ReactNode
}

/** The bar over every clinic page. What it leaves out is only not shown; the operations decide who may. */
export async function ClinicFrame({ actor, at, over, children }: ClinicFrameProps) {
  const t = await getTranslations('nav')
  const idle = await getTranslations('idle')
  const { clinic } = await atWork()
  const { told, missed } = over ?? (await readOver(actor))
  return (
    <ClinicShell
      clinicName={clinic.name}
      userName={actor.name}
      userRole={t(`role.${actor.role}`)}
      links={places
        .filter(({ action }) => wouldAllow(actor, action))
        .map(({ place, href }) => ({ href, label: t(place), isCurrent: place === at }))}
      alert={
        <>
          {missed ? <EscalationBanner {...missed} /> : null}
          {told ? <NoticeList {...told} see={seeNotice} /> : null}
        </>
      }
      signOut={<SignOutForm label={t('signOut')} />}
    >
      <EmptyWhenEnded door="/sign-in" />
      <IdleDialog
        who={actor.staffId}
        minutes={clinic.idleMinutes}
        title={idle('title')}
        body={idle('body')}
        goOn={idle('goOn')}
      />
      {children}
    </ClinicShell>
  )
}
