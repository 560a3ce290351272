'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button-link'
import { SubmitButton } from '@/components/ui/submit-button'
import type { HelpLines } from '@/lib/content/help-lines'
import type { InterruptWithCard } from '@/lib/pathways/desk-card'
import { InterruptPanel } from './interrupt-panel'

interface SendFormProps {
  readonly action: FormAction
  readonly intakeId: string
  readonly revision: number
  readonly backHref: string
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly hasNumber: boolean
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  readonly help: HelpLines
  readonly interrupt: InterruptWithCard | null
}

/** Sends what the page shows, and only that: the revision goes with it. An interrupt still open stands before it. */
export function SendForm(props: SendFormProps) {
  const { action, intakeId, revision, backHref, clinic, hasNumber, help, interrupt, about } = props
  const t = useTranslations('check')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors } = useActionForm(action)
  return (
    <form action={formAction}>
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="intakeId" value={intakeId} />
      <input type="hidden" name="revision" value={revision} />
      {interrupt ? (
        <InterruptPanel {...{ interrupt, help, clinic, hasNumber, about }} />
      ) : (
        <Actions>
          <SubmitButton name="intent" value="send" pendingLabel={sending}>
            {t('send')}
          </SubmitButton>
          <ButtonLink href={backHref} variant="quiet">
            {t('back')}
          </ButtonLink>
        </Actions>
      )}
    </form>
  )
}
