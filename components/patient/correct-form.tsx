'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { AlikePatients, AnotherPerson } from './alike-patients'
import { type HeldPerson, PersonFields, usePersonLabels } from './person-fields'

interface CorrectFormProps {
  readonly action: FormAction
  readonly patientId: string
  readonly held: HeldPerson
  /** What it was drawn with, so that nothing is overwritten unseen. */
  readonly drawn: string
  readonly isDayFirst: boolean
}

/** A name that was misread, a date that was mistyped. */
export function CorrectForm({ action, patientId, held, drawn, isDayFirst }: CorrectFormProps) {
  const t = useTranslations('patient.correct')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, { ids: { dateOfBirth: 'born' }, labels: usePersonLabels() })
  return (
    <Disclosure summary={t('title')} open={form.state.code !== null}>
      <form action={form.formAction} noValidate className="max-w-[32rem] py-2">
        <FormProblem problem={form.problem} errors={form.errors} />
        <AlikePatients alike={form.state.alike} />
        <input type="hidden" name="patientId" value={patientId} />
        <input type="hidden" name="drawn" value={drawn} />
        <div className="flex flex-col gap-5">
          <PersonFields form={form} held={held} isDayFirst={isDayFirst} />
        </div>
        <Actions>
          <SubmitButton variant="secondary" pendingLabel={sending}>
            {t('save')}
          </SubmitButton>
          <AnotherPerson alike={form.state.alike} />
        </Actions>
      </form>
    </Disclosure>
  )
}
