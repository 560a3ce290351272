'use server'

import { askOwnPasskey } from '@/lib/operations/account/ask-own-passkey'
import { texts } from '../form-action'
import { passkeyAction } from '../passkey-action'

/** Of every form that asks who it is, for whoever has no password. */
export const askForProof = passkeyAction(askOwnPasskey, texts())
