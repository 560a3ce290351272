'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { viewNameMost, type WorklistView } from '@/lib/cases/worklist-view'

interface RenameViewFormProps {
  readonly view: WorklistView
  readonly rename: FormAction
}

export function RenameViewForm({ view: { id, name }, rename }: RenameViewFormProps) {
  const t = useTranslations('views')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed, state } = useActionForm(rename, {
    labels: { name: t('newName') },
  })
  const fieldId = `view${id}-name`
  return (
    <form action={formAction} noValidate className="flex max-w-[26rem] flex-col gap-3 py-1">
      <FormProblem problem={problem} errors={errors.map((each) => ({ ...each, fieldId }))} />
      <input type="hidden" name="viewId" value={id} />
      <TextInput
        {...{ id: fieldId, name: 'name', label: t('newName'), error: errorOf('name') }}
        maxLength={viewNameMost}
        autoComplete="off"
        defaultValue={state.code === null ? name : typed('name')}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('renameGo')}
        </SubmitButton>
      </div>
    </form>
  )
}
