'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface AwayFormProps {
  readonly action: FormAction
  readonly staffId: string
  readonly mayCover: readonly { readonly id: string; readonly name: string }[]
}

/** Until when somebody is away, and who covers. */
export function AwayForm({ action, staffId, mayCover }: AwayFormProps) {
  const t = useTranslations('inHand')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    labels: { back: t('back'), coverId: t('cover') },
  })
  return (
    <form action={formAction} noValidate className="flex max-w-[32rem] flex-col gap-4">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="staffId" value={staffId} />
      <TextInput
        id="back"
        name="back"
        type="date"
        width={20}
        label={t('back')}
        error={errorOf('back')}
        defaultValue={typed('back')}
      />
      <Select
        id="coverId"
        name="coverId"
        label={t('cover')}
        placeholder={t('choose')}
        error={errorOf('coverId')}
        defaultValue={typed('coverId')}
        options={mayCover.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={sending}>
          {t('sayAway')}
        </SubmitButton>
      </div>
    </form>
  )
}
