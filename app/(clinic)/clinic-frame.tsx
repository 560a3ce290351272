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
import { Unavailable } from '../unavailable'
import { whenAway } from '../when-away'
import { GoToPlace } from './go-to-place'
import { type At, placesFor } from './places'
import { seeNotice } from './see-notice'

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
  readonly at: At
  readonly over?: Over
  readonly children: ReactNode
}

/**
 * The bar over every clinic page. What it leaves out is only not shown; the operations decide who may. It reads once the page
 * has been read, so that it stays calm by itself where the database has gone in between.
 */
export const ClinicFrame = (props: ClinicFrameProps): Promise<ReactNode> =>
  whenAway(
    () => framed(props),
    () => <Unavailable />,
  )

async function framed({ actor, at, over, children }: ClinicFrameProps) {
  const t = await getTranslations('nav')
  const idle = await getTranslations('idle')
  const { clinic } = await atWork()
  const { head, settings, others } = await placesFor(actor)
  const { told, missed } = over ?? (await readOver(actor))
  return (
    <ClinicShell
      clinicName={clinic.name}
      userName={actor.name}
      userRole={t(`role.${actor.role}`)}
      links={head.map((place) => ({ href: place.href, label: place.label, isCurrent: place.at === at }))}
      goTo={<GoToPlace places={[...head, ...settings, ...others].map(({ href, label }) => ({ href, label }))} />}
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
        awayTitle={idle('awayTitle')}
        awayBody={idle('awayBody')}
        awayGoOn={idle('awayGoOn')}
      />
      {children}
    </ClinicShell>
  )
}
