'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { type Narrowing, viewNameMost } from '@/lib/cases/worklist-view'

interface SaveViewFormProps {
  readonly narrowing: Narrowing
  /** What it shows, in words. */
  readonly what: string
  readonly save: FormAction
  /** A lead may ask for it to be the clinic's. */
  readonly mayShare: boolean
}

export function SaveViewForm({ narrowing: { filter, tier, complaint }, what, save, mayShare }: SaveViewFormProps) {
  const t = useTranslations('views.save')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(save, { labels: { name: t('name') } })
  return (
    <form action={formAction} noValidate className="flex max-w-[36rem] flex-col gap-4">
      <FormProblem problem={problem} errors={errors} />
      <p>
        {t('shows', { what })} <span className="text-muted">{t('notSearch')}</span>
      </p>
      <input type="hidden" name="filter" value={filter} />
      <input type="hidden" name="tier" value={tier ?? ''} />
      <input type="hidden" name="complaint" value={complaint ?? ''} />
      <TextInput
        {...{ id: 'name', name: 'name', label: t('name'), hint: t('nameHint'), error: errorOf('name') }}
        maxLength={viewNameMost}
        autoComplete="off"
        defaultValue={typed('name')}
      />
      <Actions>
        <SubmitButton name="whose" value="own" pendingLabel={sending}>
          {t('go')}
        </SubmitButton>
        {mayShare ? (
          <SubmitButton variant="secondary" name="whose" value="clinic" pendingLabel={sending}>
            {t('share')}
          </SubmitButton>
        ) : null}
      </Actions>
    </form>
  )
}
