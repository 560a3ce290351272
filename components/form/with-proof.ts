'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { allFields } from '@/lib/forms/form-data'
import { type AskForPasskey, withPasskey } from './passkey-action'
import type { FormAction } from './use-action-form'

/** By what whoever is signed in shows that it is still them, and how their browser learns what to ask a passkey for. */
export interface Proof {
  readonly by: 'password' | 'passkey'
  readonly ask: AskForPasskey
}

/** The same action: where the password is off, a passkey is asked for first and sent in the place of the password. */
export function useProof(action: FormAction, proof: Proof | null, field: string): FormAction {
  const { by = 'password', ask } = proof ?? {}
  const givenUp = useTranslations('proof')('givenUp')
  return useMemo(() => {
    if (by === 'password' || !ask) return action
    const asking: AskForPasskey = async (state, form) => ({ ...(await ask(state, form)), typed: typedIn(form) })
    return withPasskey({ ask: asking, send: action, of: 'known', none: { givenUp, knownHere: givenUp }, field })
  }, [action, ask, by, field, givenUp])
}

/** Nothing was sent yet, so nothing came back that could be shown again. A code is shown once. */
const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    Object.entries(allFields(form))
      .filter(([name]) => name !== 'code' && name !== 'password')
      .map(([name, values]) => [name, values.join(' ')]),
  )
