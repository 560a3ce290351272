import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { TextLink } from '@/components/ui/text-link'
import type { Line } from '@/lib/cases/live-state'

interface LiveStatusProps {
  readonly line: Line
  readonly answeredAt: number | null
  /** When the page was made, in words, for as long as nothing newer has come. */
  readonly asOf: string
}

/** How old what you see is: counted from the last answer, not from the last attempt. */
export function LiveStatus({ line, answeredAt, asOf }: LiveStatusProps) {
  const t = useTranslations('worklist')
  const [now, setNow] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => {
      setNow(Date.now())
    }, 1000)
    return () => {
      clearInterval(ticking)
    }
  }, [])
  const seconds = answeredAt === null ? 0 : Math.max(0, Math.floor((now - answeredAt) / 1000))
  const age =
    answeredAt === null
      ? asOf
      : seconds < 60
        ? t('live.seconds', { seconds })
        : t('live.minutes', { minutes: Math.floor(seconds / 60) })
  return (
    <p className="text-small text-muted">
      <span className="tabular-nums">{age}</span>
      <span>
        {line === 'live' ? ` · ${t('live.isLive')}` : line === 'polling' ? ` · ${t('live.isPolling')}` : null}
      </span>
      <span role="status">
        {line === 'cut' ? <strong className="block text-ink">{t('live.isCut')}</strong> : null}
        {line === 'ended' ? (
          <strong className="block text-ink">
            {t('live.ended')} <TextLink href="/sign-in">{t('live.signIn')}</TextLink>
          </strong>
        ) : null}
      </span>
    </p>
  )
}
