import { useFormatter, useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'

interface DeviceListProps {
  readonly devices: readonly {
    readonly id: string
    readonly name: string
    readonly addedAt: Date
    readonly lastRungAt: Date | null
  }[]
  readonly timeZone: string
  readonly remove: FormAction
}

/** Where somebody is called, and when that last worked. */
export function DeviceList({ devices, timeZone, remove }: DeviceListProps) {
  const t = useTranslations('devices')
  const format = useFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <ul className="border-t border-rule">
      {devices.map(({ id, name, addedAt, lastRungAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule py-2">
          <span className="min-w-0">
            <span id={`device-${id}`} className="font-semibold wrap-anywhere">
              {name || t('unknown')}
            </span>
            <span className="block text-small text-muted">
              {t('added', {
                date: day(addedAt),
                isRung: lastRungAt ? 'yes' : 'no',
                rung: lastRungAt ? day(lastRungAt) : '',
              })}
            </span>
          </span>
          <OneTapForm action={remove} fields={{ deviceId: id }} label={t('remove')} describedBy={`device-${id}`} />
        </li>
      ))}
    </ul>
  )
}
