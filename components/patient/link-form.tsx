'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useMemo } from 'react'
import { keeping } from '@/components/form/keeping'
import { useSentences } from '@/components/form/use-sentences'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { MadeLink } from './made-link'
import { wayOf } from '@/lib/messages/text-message'
import { type LinkState, noLink } from '@/lib/forms/link-state'

interface LinkFormProps {
  readonly action: (state: LinkState, form: FormData) => Promise<LinkState>
  /** Whom it is for, or because of which case: a hidden field. */
  readonly field: { readonly name: 'patientId' | 'caseId'; readonly value: string }
  readonly label: string
  readonly hint: string
  /** What it can ask about, where that has not been decided before. */
  readonly pathways?: readonly { readonly id: string; readonly name: string }[]
  /** Where the page has another of its kind. */
  readonly id?: string
  /** It leads to the short form that follows a case. */
  readonly isCheckIn?: boolean
  /** Where the page around it is no page for the patient. */
  readonly isScreenOnly?: boolean
  /** Where a link can be sent to; null where the patient has no address. */
  readonly address: string | null
  readonly givenName: string
  readonly clinicName: string
  readonly timeZone: string
}

export function LinkForm(props: LinkFormProps) {
  const { action, field, label, hint, pathways = [], address } = props
  const t = useTranslations('patientLink')
  const sending = useTranslations('form')('sending')
  const obstacle = useSentences('obstacles')
  const kept = useMemo(() => keeping(action, (code) => ({ ...noLink, problem: obstacle(code) })), [action, obstacle])
  const [state, formAction] = useActionState(kept, noLink)
  return (
    <>
      {state.problem ? (
        <Notice kind="warning" role="alert">
          {state.problem}
        </Notice>
      ) : null}
      {state.address ? (
        <div data-print="no" className="mb-4">
          <Notice kind="success" role="status">
            <span className="wrap-anywhere">{t('asked', { by: wayOf(state.address), address: state.address })}</span>
          </Notice>
        </div>
      ) : null}
      {state.shown ? <MadeLink {...props} shown={state.shown} /> : null}
      <form action={formAction} data-print="no">
        <input type="hidden" name={field.name} value={field.value} />
        {pathways.length > 1 ? (
          <div className="mb-4">
            <Select
              id="pathway"
              name="pathway"
              label={t('pathway')}
              placeholder={t('pathwayChoose')}
              options={pathways.map((each) => ({ value: each.id, label: each.name }))}
            />
          </div>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <SubmitButton variant="secondary" pendingLabel={sending} name="by" value="screen">
            {label}
          </SubmitButton>
          {address ? (
            <SubmitButton variant="secondary" pendingLabel={sending} name="by" value="e-mail">
              {t('sendBy', { by: wayOf(address) })}
            </SubmitButton>
          ) : null}
        </div>
        <p className="mt-1 text-small wrap-anywhere text-muted">
          {hint} {address ? t('sendHint', { by: wayOf(address), address }) : null}
        </p>
      </form>
    </>
  )
}
