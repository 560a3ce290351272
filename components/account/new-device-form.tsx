'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { usePush } from '@/components/form/use-push'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { withSubscription } from './with-subscription'

interface NewDeviceFormProps {
  readonly serverKey: string
  readonly send: FormAction
}

/** One press on the device itself, which asks whether Keel may. Where a browser cannot be called, it says so. */
export function NewDeviceForm({ serverKey, send }: NewDeviceFormProps) {
  const t = useTranslations('devices')
  const sending = useTranslations('form')('sending')
  const action = useMemo(() => {
    const said = { denied: t('denied'), givenUp: t('givenUp'), failed: t('failed') }
    return withSubscription({ serverKey, send, said })
  }, [serverKey, send, t])
  const { formAction, problem, errors } = useActionForm(action)
  const home = <p className="mt-3 max-w-prose text-small text-muted">{t('home')}</p>
  if (!usePush()) {
    return (
      <>
        <p>{t('cannot')}</p>
        {home}
      </>
    )
  }
  return (
    <form action={formAction} className="max-w-prose">
      <FormProblem problem={problem} errors={errors} />
      <p>{t('addLead')}</p>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('add')}</SubmitButton>
      </Actions>
      {home}
    </form>
  )
}
