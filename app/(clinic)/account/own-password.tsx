import { getFormatter, getTranslations } from 'next-intl/server'
import { PasswordForm } from '@/components/account/password-form'
import { PasswordOffForm } from '@/components/account/password-off-form'
import { Disclosure } from '@/components/ui/disclosure'
import { TextLink } from '@/components/ui/text-link'
import { leastPasskeysAlone } from '@/lib/clinics/passkey'
import { askForProof } from '../proof'
import { savePassword, switchOff } from './actions'

interface OwnPasswordProps {
  readonly email: string
  readonly timeZone: string
  readonly passkeys: number
  readonly passwordOffAt: Date | null
}

/** Another password, none at all for whoever has passkeys enough, or one again. */
export async function OwnPassword({ email, timeZone, passkeys, passwordOffAt }: OwnPasswordProps) {
  if (passwordOffAt) return <SwitchedOff {...{ email, timeZone, passwordOffAt }} />
  const t = await getTranslations('passwordOff')
  return (
    <>
      <PasswordForm action={savePassword} proof={{ by: 'password', ask: askForProof }} email={email} />
      <h3 className="mt-6 mb-1 font-bold">{t('title')}</h3>
      <p className="mb-3 max-w-prose">{t('lead')}</p>
      {passkeys < leastPasskeysAlone ? (
        <p className="max-w-prose">
          {t('needsTwo', { count: passkeys })} <TextLink href="/account/passkeys">{t('toPasskeys')}</TextLink>
        </p>
      ) : (
        <Disclosure summary={t('ask')}>
          <PasswordOffForm action={switchOff} ask={askForProof} />
        </Disclosure>
      )}
    </>
  )
}

interface SwitchedOffProps extends Pick<OwnPasswordProps, 'email' | 'timeZone'> {
  readonly passwordOffAt: Date
}

async function SwitchedOff({ email, timeZone, passwordOffAt }: SwitchedOffProps) {
  const t = await getTranslations('account')
  const format = await getFormatter()
  const date = format.dateTime(passwordOffAt, { dateStyle: 'medium', timeZone })
  return (
    <>
      <p className="mb-3 max-w-prose">{t('passwordOffSince', { date })}</p>
      <Disclosure summary={t('passwordOnAsk')}>
        <PasswordForm action={savePassword} proof={{ by: 'passkey', ask: askForProof }} email={email} />
      </Disclosure>
    </>
  )
}
