'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { OwnProof } from '@/components/form/own-proof'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { type Proof, useProof } from '@/components/form/with-proof'
import { LinkCode } from '@/components/patient/link-code'
import { Actions } from '@/components/ui/actions'
import { CopyField } from '@/components/ui/copy-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { LinkSquare } from '@/lib/forms/link-state'
import { CodeInput } from './code-input'
import { RecoveryCodes } from './recovery-codes'

interface SetUpCodesFormProps {
  readonly action: FormAction
  /** What the app is given; null once that is done. */
  readonly setUp: { readonly square: LinkSquare; readonly secret: string } | null
  /** What shows who asks: a code of those until now, or without any what they sign in with; null right after signing in. */
  readonly current?: 'code' | Proof | null
  /** What is done once the recovery codes are kept. */
  readonly after?: ReactNode
}

export function SetUpCodesForm({ action, setUp, current = null, after }: SetUpCodesFormProps) {
  const t = useTranslations('codes')
  const sending = useTranslations('form')('sending')
  const proof = current === 'code' ? null : current
  const label = t(proof ? 'password' : 'current')
  const { state, formAction, problem, errors, errorOf } = useActionForm(useProof(action, proof, 'current'), {
    labels: { current: label, code: t('appCode') },
  })
  if (state.shown) return <RecoveryCodes codes={state.shown} after={after} />
  if (!setUp) {
    return (
      <>
        <p className="mb-4 max-w-prose">{t('done')}</p>
        {after}
      </>
    )
  }
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <div className="flex flex-col gap-5">
        <p>{t('step1')}</p>
        <LinkCode square={setUp.square} label={t('square')} />
        <CopyField
          id="key"
          label={t('key')}
          hint={t('keyHint')}
          value={setUp.secret}
          copyLabel={t('copy')}
          copiedLabel={t('copied')}
        />
        {proof ? <OwnProof by={proof.by} name="current" label={label} error={errorOf('current')} /> : null}
        {current === 'code' ? (
          <CodeInput id="current" name="current" label={label} hint={t('currentHint')} error={errorOf('current')} />
        ) : null}
        <CodeInput id="code" name="code" label={t('appCode')} hint={t('appCodeHint')} error={errorOf('code')} />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </Actions>
    </form>
  )
}
