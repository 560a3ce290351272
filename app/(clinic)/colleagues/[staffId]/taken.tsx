import { getFormatter, getTranslations } from 'next-intl/server'
import { OneTapForm } from '@/components/case/one-tap-form'
import { undoTaken } from './actions'
import type { InHand } from './choices'

/** What whoever looks took of this list a moment ago, and that one press gives it back. */
export async function Taken({ held: { id, name, taken, timeZone } }: { readonly held: InHand }) {
  const t = await getTranslations('inHand')
  const format = await getFormatter()
  if (!taken) return null
  const time = format.dateTime(taken.at, { hour: 'numeric', minute: '2-digit', timeZone })
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-s-4 border-rule ps-4">
      <p id="took" className="max-w-prose min-w-0">
        {t('tookAt', { count: taken.count, time, name })}
      </p>
      <OneTapForm action={undoTaken} fields={{ fromId: id }} label={t('undoTaking')} describedBy="took" />
    </div>
  )
}
