'use client'

import { useTranslations } from 'next-intl'
import { Radios } from '@/components/ui/radios'
import { TextInput } from '@/components/ui/text-input'
import { sendTimes } from '@/lib/handouts/send-times'

interface SendWhenProps {
  readonly errorOf: (field: string) => string | undefined
  readonly typed: (field: string) => string
}

/** Now, or on a later day: one choice for all that is ticked. */
export function SendWhen({ errorOf, typed }: SendWhenProps) {
  const t = useTranslations('case.sendWhen')
  return (
    <>
      {/* What is said of a later day is of use to whoever chooses one. */}
      <div className="has-[[value=now]:checked]:**:[#assign-send-hint]:hidden">
        <Radios
          id="assign-send"
          name="send"
          label={t('label')}
          hint={t('hint')}
          inline
          error={errorOf('send')}
          defaultValue={typed('send') || 'now'}
          options={sendTimes.map((value) => ({ value, label: t(value) }))}
        />
      </div>
      <div className="hidden in-[form:has([value=on-a-day]:checked)]:block">
        <TextInput
          id="assign-sendOn"
          name="sendOn"
          type="date"
          width={20}
          label={t('day')}
          error={errorOf('sendOn')}
          defaultValue={typed('sendOn')}
        />
      </div>
    </>
  )
}
