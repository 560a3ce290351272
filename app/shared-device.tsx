import { getTranslations } from 'next-intl/server'
import { Callable } from '@/components/shell/callable'
import { IdleCover } from '@/components/shell/idle-cover'
import { helpLines } from '@/lib/content/help-lines'
import { hereMinutes } from '@/lib/web/begun-here'

interface SharedDeviceProps {
  readonly clinic: { readonly phone: string; readonly region: 'US' | 'UK' }
  /** The start page that a form was begun at. */
  readonly address: string
  /** Whether the page tells something of whoever is here before they do anything. */
  readonly isTold: boolean
}

/** Whoever has no link may sit at the waiting room's tablet: what is left on it is not there to be read. */
export async function SharedDevice({ clinic: { phone, region }, address, isTold }: SharedDeviceProps) {
  const t = await getTranslations('shared')
  const { emergency } = helpLines(region)
  return (
    <IdleCover
      door={`/c/${encodeURIComponent(address)}`}
      isTold={isTold}
      warning={{ title: t('title'), body: t('body'), goOn: t('goOn') }}
      cover={{
        ...{ title: t('closedTitle'), body: t('closedBody', { minutes: hereMinutes }) },
        ...{ unsent: t('unsent'), goOn: t('closedGoOn') },
      }}
      call={<Callable text={t('call', { phone, emergency })} numbers={[phone, emergency]} />}
    />
  )
}
