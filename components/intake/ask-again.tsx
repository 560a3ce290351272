'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { telHref } from '@/components/shell/call-link'
import { Actions } from '@/components/ui/actions'
import { buttonClass } from '@/components/ui/button-look'
import { SubmitButton } from '@/components/ui/submit-button'

interface AskAgainProps {
  /** The clinic's. */
  readonly phone: string
  /** The first field that waits. */
  readonly at: string | null
}

/** Before signs of an emergency are left open: what their answers are for, and someone to ask. */
export function AskAgain({ phone, at }: AskAgainProps) {
  const t = useTranslations('question.askAgain')
  const sending = useTranslations('form')('sending')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <section role="alert" aria-labelledby="ask-again" className="mt-8 border-3 border-ink px-5 py-4">
      <h2 ref={title} id="ask-again" tabIndex={-1} className="text-heading font-bold">
        {t('title')}
      </h2>
      <p className="mt-2">
        {t.rich('body', {
          phone,
          call: (number) => (
            <a href={telHref(phone)} className="font-bold whitespace-nowrap">
              {number}
            </a>
          ),
        })}
      </p>
      <Actions>
        <a href={`#${at ?? 'main'}`} className={buttonClass('primary')}>
          {t('answer')}
        </a>
        <SubmitButton name="intent" value="skip-anyway" variant="quiet" pendingLabel={sending}>
          {t('leave')}
        </SubmitButton>
      </Actions>
    </section>
  )
}
