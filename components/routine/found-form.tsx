'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { foundChoices } from '@/lib/insights/routine'

interface FoundFormProps {
  readonly action: FormAction
  readonly caseId: string
  /** Controls are called after it: the page holds a form a case. */
  readonly place: number
  readonly revision: number
  /** As it stands; empty where nobody has looked. */
  readonly choice: string
  readonly words: string
}

export function FoundForm({ action, caseId, place, revision, choice, words }: FoundFormProps) {
  const t = useTranslations('routine.form')
  const sending = useTranslations('form')('sending')
  const labels = { choice: t('choice'), words: t('words') }
  const { state, formAction, problem, errors, errorOf, typed } = useActionForm(action, { labels })
  const held = (name: string, is: string) => (state.code === null ? is : typed(name))
  const id = (field: string) => `${field}-${String(place)}`
  return (
    <form action={formAction} noValidate data-print="no" className="mt-2">
      <FormProblem problem={problem} errors={errors.map((error) => ({ ...error, fieldId: id(error.fieldId) }))} />
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="revision" value={revision} />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          id={id('choice')}
          name="choice"
          label={labels.choice}
          placeholder={t('choose')}
          error={errorOf('choice')}
          defaultValue={held('choice', choice)}
          options={foundChoices.map((value) => ({ value, label: t(`choices.${value}`) }))}
        />
        <TextInput
          id={id('words')}
          name="words"
          label={labels.words}
          error={errorOf('words')}
          defaultValue={held('words', words)}
          maxLength={500}
          autoComplete="off"
        />
        <SubmitButton variant="secondary" pendingLabel={sending} aria-describedby={`case-${String(place)}`}>
          {t('save')}
        </SubmitButton>
      </div>
    </form>
  )
}
