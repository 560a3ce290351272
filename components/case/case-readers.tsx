'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { type Reader, readerPingMs } from '@/lib/cases/readers'

interface CaseReadersProps {
  /** Where it is said again that this page is open, and answered who else has it open. */
  readonly address: string
  readonly readers: readonly Reader[]
  /** What the case was when this page was drawn. */
  readonly drawn: string
  readonly timeZone: string
}

/** As it comes over the wire. */
interface Answer {
  readonly readers: readonly { readonly name: string; readonly since: string }[]
  readonly drawn: string
}

/**
 * Who else has the case open. It only tells: nobody is kept from anything by it. Where a colleague acted, the page is
 * drawn anew; what stands typed in its forms stays.
 */
export function CaseReaders({ address, readers, drawn, timeZone }: CaseReadersProps) {
  const t = useTranslations('case')
  const format = useFormatter()
  const [seen, setSeen] = useState(readers)
  const router = useRouter()
  useEffect(() => {
    const ping = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const reply = await fetch(address, { method: 'POST' })
        if (!reply.ok) return
        const answer = (await reply.json()) as Answer
        if (answer.drawn !== drawn) router.refresh()
        setSeen(answer.readers.map(({ name, since }) => ({ name, since: new Date(since) })))
      } catch {
        // Without a network the last that was heard stays, until the next try.
      }
    }
    const timer = setInterval(() => void ping(), readerPingMs)
    return () => {
      clearInterval(timer)
    }
  }, [address, drawn, router])
  return (
    <div role="status" data-print="no">
      {seen.map(({ name, since }) => (
        <p key={name} className="px-4 pt-2">
          {t('readers', { name, time: format.dateTime(since, { timeStyle: 'short', timeZone }) })}
        </p>
      ))}
    </div>
  )
}
