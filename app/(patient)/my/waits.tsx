import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { TextLink } from '@/components/ui/text-link'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { viewHome } from '@/lib/operations/intake/view-home'

type Home = Extract<Awaited<ReturnType<typeof viewHome>>, { ok: true }>['value']

/** What the patient has begun, and what they can begin. */
export async function Waits({ home }: { readonly home: Home }) {
  const t = await getTranslations('home')
  const rest = await getTranslations('now')
  const format = await getFormatter()
  const { timeZone } = home
  // With the time of day: two forms are often begun on one.
  const saved = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const counts = [home.draft, ...home.others].find((draft) => draft?.id === home.now?.intakeId)
  return (
    <>
      {counts ? (
        <p className="mb-8 text-muted">
          {rest('restLead')} <TextLink href={`/intake/${counts.id}/${counts.page}`}>{rest('rest')}</TextLink>
        </p>
      ) : null}
      {[home.draft, ...home.others].map((draft) =>
        draft && draft !== counts ? (
          <Waiting
            key={draft.id}
            title={t(draft.isCheckIn ? 'checkInDraftTitle' : draft === home.draft ? 'draftTitle' : 'otherDraftTitle')}
            body={t('draftBody', { date: saved(draft.savedAt) })}
          >
            <ButtonLink href={`/intake/${draft.id}/${draft.page}`}>
              {t(draft.isCheckIn ? 'checkInContinue' : 'continue')}
            </ButtonLink>
          </Waiting>
        ) : null,
      )}
      {home.next ? (
        <Waiting
          title={home.next.isCheckIn ? home.next.words.checkInTitle : t('beginTitle', spokenTo(home.about))}
          body={home.next.isCheckIn ? t('checkInBody') : home.next.words.about}
        >
          <ButtonLink href="/my/begin">{t(home.next.isCheckIn ? 'checkInBegin' : 'begin')}</ButtonLink>
        </Waiting>
      ) : null}
    </>
  )
}

function Waiting({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <section className="mb-8 border-s-4 border-accent bg-tint px-5 py-4">
      <h2 className="text-heading font-bold">{title}</h2>
      <p className="mt-1 mb-4">{body}</p>
      {children}
    </section>
  )
}
