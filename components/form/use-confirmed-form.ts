'use client'

import { useTranslations } from 'next-intl'
import { useId, useMemo } from 'react'
import { type AskForPasskey, withPasskey } from './passkey-action'
import { type FieldPlaces, type FormAction, useActionForm } from './use-action-form'

/** A form whose act may ask first whether it is still them: `confirm` is for the field that it then shows. */
export function useConfirmedForm(action: FormAction, ask: AskForPasskey, { ids, labels }: FieldPlaces = {}) {
  const id = useId()
  const t = useTranslations('proof')
  const givenUp = t('givenUp')
  const asking = useMemo(() => confirming(action, ask, givenUp), [action, ask, givenUp])
  const form = useActionForm(asking, { ids: { ...ids, confirming: id }, labels: labels ?? {} })
  return { ...form, confirm: { id, by: form.state.confirm, error: form.errorOf('confirming') } }
}

/** Where a passkey is what shows it, it is asked for at once: the button was pressed already. */
const confirming = (action: FormAction, ask: AskForPasskey, givenUp: string): FormAction => {
  if (typeof window === 'undefined') return action
  return async (state, form) => {
    const said = await action(state, form)
    if (said.confirm !== 'passkey' || !('PublicKeyCredential' in window)) return said
    const asking: AskForPasskey = async (...asked) => ({ ...(await ask(...asked)), typed: said.typed })
    const none = { givenUp, knownHere: givenUp }
    return withPasskey({ ask: asking, send: action, of: 'known', none, field: 'confirming' })(said, form)
  }
}
