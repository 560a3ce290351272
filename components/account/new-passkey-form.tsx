'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { type AskForPasskey, withPasskey } from '@/components/form/passkey-action'
import { OwnPassword } from '@/components/form/own-password'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { usePasskeys } from '@/components/form/use-passkeys'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { CodeInput } from './code-input'

interface NewPasskeyFormProps {
  readonly ask: AskForPasskey
  readonly send: FormAction
  /** Whether there are one-time codes, one of which shows who asks. */
  readonly asksCode: boolean
}

/** Asks who it is, then has the browser make a passkey. It needs a script: without one there is no passkey either. */
export function NewPasskeyForm({ ask, send, asksCode }: NewPasskeyFormProps) {
  const t = useTranslations('passkeys')
  const asking = useTranslations('askPasskey')
  const sending = useTranslations('form')('sending')
  const none = useMemo(() => ({ givenUp: asking('givenUp'), knownHere: asking('knownHere') }), [asking])
  const action = useMemo(() => withPasskey({ ask, send, of: 'new', none }), [ask, send, none])
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    labels: { name: t('newName'), current: t('current'), code: t('code') },
  })
  if (!usePasskeys()) return <p>{t('noScript')}</p>
  return (
    <form action={formAction} noValidate className="max-w-[32rem]">
      <FormProblem problem={problem} errors={errors} />
      <div className="flex flex-col gap-5">
        <TextInput
          id="name"
          name="name"
          label={t('newName')}
          hint={t('newNameHint')}
          error={errorOf('name')}
          maxLength={60}
          defaultValue={typed('name')}
        />
        <OwnPassword name="current" label={t('current')} error={errorOf('current')} />
        {asksCode ? (
          <CodeInput id="code" name="code" label={t('code')} hint={t('codeHint')} error={errorOf('code')} />
        ) : null}
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('add')}</SubmitButton>
      </Actions>
    </form>
  )
}
