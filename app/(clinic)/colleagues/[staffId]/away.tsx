import { getFormatter, getTranslations } from 'next-intl/server'
import { OneTapForm } from '@/components/case/one-tap-form'
import { AwayForm } from '@/components/staff/away-form'
import { back, sayAwayUntil } from './actions'
import type { InHand } from './choices'

/** Whether somebody is away and who covers, and what can be said of it. */
export async function Away({ held: { id, isMe, away, covers, mayCover, timeZone } }: { readonly held: InHand }) {
  const t = await getTranslations('inHand')
  const format = await getFormatter()
  return (
    <section aria-labelledby="away-title">
      <h2 id="away-title" className="text-heading font-bold">
        {t('awayTitle')}
      </h2>
      <p className="mt-1 mb-3 max-w-prose">{t('awayLead')}</p>
      {covers.length > 0 ? (
        <p className="mb-3">{t('coversFor', { names: format.list(covers), who: isMe ? 'me' : 'them' })}</p>
      ) : null}
      {away ? (
        <>
          <p className="mb-3 font-semibold">
            {t('isAway', { date: format.dateTime(away.until, { dateStyle: 'medium', timeZone }), cover: away.cover })}
          </p>
          <OneTapForm action={back} fields={{ staffId: id }} label={t('endAway')} />
        </>
      ) : mayCover.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <AwayForm action={sayAwayUntil} staffId={id} mayCover={mayCover.map(({ id, name }) => ({ id, name }))} />
      )}
    </section>
  )
}
