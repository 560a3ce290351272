import { useFormatter, useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'

interface SessionListProps {
  readonly sessions: readonly {
    readonly id: string
    readonly device: string
    /** Where the address is known that they signed in from. */
    readonly address: string
    readonly createdAt: Date
    readonly activeAt: Date
    readonly isHere: boolean
  }[]
  readonly timeZone: string
  readonly end: FormAction
}

/** Where somebody is signed in, so that they notice what is not theirs. */
export function SessionList({ sessions, timeZone, end }: SessionListProps) {
  const t = useTranslations('account')
  const format = useFormatter()
  const here = sessions.find(({ isHere }) => isHere)?.address
  return (
    <ul className="mb-3 border-t border-rule">
      {sessions.map(({ id, device, address, createdAt, activeAt, isHere }) => {
        const date = format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })
        const time = format.dateTime(activeAt, { timeStyle: 'short', timeZone })
        const name = device || t('unknownDevice')
        return (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-1.5"
          >
            <span>
              <span className="font-semibold">{isHere ? t('deviceHere', { device: name }) : name}</span>
              <span className="block text-small text-muted">{t('deviceSince', { date, time })}</span>
              {address ? (
                <span className="block text-small wrap-anywhere text-muted">
                  {t(address === here && !isHere ? 'deviceFromHere' : 'deviceFrom', { address })}
                </span>
              ) : null}
            </span>
            {isHere ? null : <OneTapForm action={end} fields={{ sessionId: id }} label={t('endOne')} />}
          </li>
        )
      })}
    </ul>
  )
}
