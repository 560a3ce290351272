import { useFormatter, useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Passkey } from '@/lib/clinics/passkey'
import { RenamePasskeyForm } from './rename-passkey-form'

interface PasskeyListProps {
  readonly passkeys: readonly Passkey[]
  readonly timeZone: string
  readonly rename: FormAction
  readonly remove: FormAction
}

/** Which devices sign somebody in, so that they notice what is not theirs. */
export function PasskeyList({ passkeys, timeZone, rename, remove }: PasskeyListProps) {
  const t = useTranslations('passkeys')
  const format = useFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <ul className="border-t border-rule">
      {passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
        <li key={`${id} ${name}`} className="border-b border-rule py-2">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span className="min-w-0">
              <span id={`passkey-${id}`} className="font-semibold wrap-anywhere">
                {name}
              </span>
              <span className="block text-small text-muted">
                {t('added', {
                  date: day(addedAt),
                  isUsed: lastUsedAt ? 'yes' : 'no',
                  used: lastUsedAt ? day(lastUsedAt) : '',
                })}
              </span>
            </span>
            <OneTapForm action={remove} fields={{ passkeyId: id }} label={t('remove')} describedBy={`passkey-${id}`} />
          </div>
          <Disclosure summary={t('renameAsk', { name })}>
            <RenamePasskeyForm action={rename} passkeyId={id} name={name} />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
