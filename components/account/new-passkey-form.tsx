'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { OwnProof } from '@/components/form/own-proof'
import { type AskForPasskey, withPasskey } from '@/components/form/passkey-action'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { usePasskeys } from '@/components/form/use-passkeys'
import { type Proof, useProof } from '@/components/form/with-proof'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { emptyForm } from '@/lib/forms/form-state'
import { CodeInput } from './code-input'

interface NewPasskeyFormProps {
  readonly ask: AskForPasskey
  readonly send: FormAction
  readonly proof: Proof
  /** Whether there are one-time codes, one of which shows who asks. */
  readonly asksCode: boolean
}

/** Asks who it is, then has the browser make a passkey. It needs a script: without one there is no passkey either. */
export function NewPasskeyForm({ ask, send, proof, asksCode }: NewPasskeyFormProps) {
  const t = useTranslations('passkeys')
  const sending = useTranslations('form')('sending')
  const { action, isProven } = useTwoPasskeys({ ask, send, proof })
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
        {isProven ? (
          <p role="status">{t('proven')}</p>
        ) : (
          <OwnProof by={proof.by} name="current" label={t('current')} error={errorOf('current')} />
        )}
        {asksCode ? (
          <CodeInput id="code" name="code" label={t('code')} hint={t('codeHint')} error={errorOf('code')} />
        ) : null}
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t(isProven ? 'make' : 'add')}</SubmitButton>
      </Actions>
    </form>
  )
}

/**
 * After a password the new passkey is made at the same press. After a passkey it is made at another: for each of the two a
 * browser wants a press of its own.
 */
function useTwoPasskeys({ ask, send, proof }: Pick<NewPasskeyFormProps, 'ask' | 'send' | 'proof'>) {
  const [asked, setAsked] = useState<string | null>(null)
  const t = useTranslations('askPasskey')
  const none = useMemo(() => ({ givenUp: t('givenUp'), knownHere: t('knownHere') }), [t])
  const remembering = useMemo<FormAction>(
    () => async (state, form) => {
      const { asked: wanted, ...said } = await ask({ ...state, asked: null }, form)
      setAsked(wanted)
      return said
    },
    [ask],
  )
  const proving = useProof(remembering, proof, 'current')
  const making = useMemo(() => {
    const again: AskForPasskey = (_, form) => Promise.resolve({ ...emptyForm, typed: nameIn(form), asked })
    return withPasskey({ ask: asked === null ? ask : again, send, of: 'new', none })
  }, [ask, asked, none, send])
  const isProven = asked !== null
  return { action: proof.by === 'passkey' && !isProven ? proving : making, isProven }
}

const nameIn = (form: FormData): Record<string, string> => {
  const name = form.get('name')
  return { name: typeof name === 'string' ? name : '' }
}
