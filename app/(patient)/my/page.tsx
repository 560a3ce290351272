import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { SignOutForm } from '@/components/shell/sign-out-form'
import { EmptyState } from '@/components/ui/empty-state'
import { HandoutRow } from '@/components/patient/handout-row'
import { SomeoneToTalkTo } from '@/components/patient/someone-to-talk-to'
import { SentRow } from '@/components/patient/sent-row'
import { currentActor } from '@/lib/auth/session'
import { helpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import { viewHome } from '@/lib/operations/intake/view-home'
import { guarded, valueOrLeave } from '../../guarded'
import { PatientFrame } from '../patient-frame'
import { SignedOut } from '../signed-out'
import { openHandoutFromList } from './actions'
import { Waits } from './waits'
import { WhatCounts } from './what-counts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('titles'))('home') })

export default guarded(['form', 'obstacles'], async () => {
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const home = valueOrLeave(await viewHome(actor, { locale: await getLocale() }))
  const t = await getTranslations('home')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeZone: home.timeZone })
  return (
    <PatientFrame clinic={home.clinic} footer={<SignOutForm label={t('signOut')} />}>
      <WhatCounts home={home} />
      <Waits home={home} />
      <section aria-labelledby="handouts" className="mb-8">
        <h2 id="handouts" className="mb-3 text-heading font-bold">
          {t('handouts', spokenTo(home.about))}
        </h2>
        {home.handouts.length === 0 ? (
          <EmptyState title={t('noHandouts')}>{t('noHandoutsBody')}</EmptyState>
        ) : (
          <ul className="border-t border-rule">
            {home.handouts.map((handout) => (
              <HandoutRow key={handout.id} handout={handout} open={openHandoutFromList} />
            ))}
          </ul>
        )}
      </section>
      {home.sent.length > 0 ? (
        <section aria-labelledby="sent">
          <h2 id="sent" className="mb-3 text-heading font-bold">
            {t('sent')}
          </h2>
          <ul className="border-t border-rule">
            {home.sent.map(({ id, submittedAt, isCheckIn }) => (
              <SentRow key={id} href={`/intake/${id}/sent`}>
                {t(isCheckIn ? 'checkInOn' : 'sentOn', { date: day(submittedAt) })}
              </SentRow>
            ))}
          </ul>
        </section>
      ) : null}
      <SomeoneToTalkTo help={helpLines(home.clinic.region)} />
    </PatientFrame>
  )
})
