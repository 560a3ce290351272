'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useSentences } from '@/components/form/use-sentences'
import { PrintButton } from '@/components/ui/print-button'
import { CopyField } from '@/components/ui/copy-field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { LinkCode } from './link-code'
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
  const {
    action,
    field,
    label,
    hint,
    pathways = [],
    id = 'link',
    isCheckIn = false,
    isScreenOnly = false,
    address,
    givenName,
    clinicName,
    timeZone,
  } = props
  const t = useTranslations('patient')
  const sending = useTranslations('form')('sending')
  const refusal = useSentences('refusals')
  const format = useFormatter()
  const [state, formAction] = useActionState(action, noLink)
  return (
    <>
      {state.code ? (
        <Notice kind="warning" role="alert">
          {refusal(state.code)}
        </Notice>
      ) : null}
      {state.address ? (
        <div data-print="no" className="mb-4">
          <Notice kind="success" role="status">
            <span className="wrap-anywhere">{t('mail.asked', { address: state.address })}</span>
          </Notice>
        </div>
      ) : null}
      {state.link && state.expiresAt ? (
        <div
          role="status"
          data-print={isScreenOnly ? 'no' : undefined}
          className="mb-4 flex flex-col gap-4 border border-accent bg-tint p-4"
        >
          <div data-print="no" className="flex flex-col gap-4">
            <CopyField
              id={id}
              label={t('linkFor', { name: givenName })}
              hint={t('linkOnce', {
                date: format.dateTime(new Date(state.expiresAt), { dateStyle: 'medium', timeZone }),
              })}
              value={state.link}
              copyLabel={t('copy')}
              copiedLabel={t('copied')}
            />
            <CopyField
              id={`${id}Text`}
              label={t('text')}
              value={t(isCheckIn ? 'textCheckIn' : 'textBody', { name: givenName, link: state.link })}
              copyLabel={t('copy')}
              copiedLabel={t('copied')}
            />
          </div>
          <div className="flex flex-wrap items-center gap-5">
            <LinkCode link={state.link} label={t('code', { name: givenName })} />
            <div className="min-w-0 flex-1 basis-52">
              <p>{t('paper', { clinic: clinicName })}</p>
              {isScreenOnly ? null : (
                <p className="mt-2">
                  <PrintButton>{t('print')}</PrintButton>
                </p>
              )}
            </div>
          </div>
        </div>
      ) : null}
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
              {t('mail.send')}
            </SubmitButton>
          ) : null}
        </div>
        <p className="mt-1 text-small wrap-anywhere text-muted">
          {hint} {address ? t('mail.hint', { address }) : null}
        </p>
      </form>
    </>
  )
}
