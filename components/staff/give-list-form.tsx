'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

interface GiveListFormProps {
  readonly action: FormAction
  readonly fromId: string
  readonly colleagues: readonly {
    readonly id: string
    readonly name: string
    readonly away: { readonly cover: string } | null
  }[]
  readonly cases: readonly { readonly value: string; readonly label: string; readonly hint: string }[]
  /** There may be more than are shown. */
  readonly total: number
}

/** All that somebody has in hand, or what is ticked of it, to a colleague by name. */
export function GiveListForm({ action, fromId, colleagues, cases, total }: GiveListFormProps) {
  const t = useTranslations('inHand')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    labels: { toId: t('to'), words: t('line'), caseIds: t('cases') },
  })
  return (
    <form action={formAction} noValidate className="flex flex-col gap-4">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="fromId" value={fromId} />
      <Select
        id="toId"
        name="toId"
        label={t('to')}
        placeholder={t('choose')}
        error={errorOf('toId')}
        defaultValue={typed('toId')}
        options={colleagues.map(({ id, name, away }) => ({
          value: id,
          label: away ? t('awayOption', { name, cover: away.cover }) : name,
        }))}
      />
      <TextInput
        id="words"
        name="words"
        label={t('line')}
        hint={t('lineHint')}
        maxLength={200}
        error={errorOf('words')}
        defaultValue={typed('words')}
      />
      <Checkboxes
        id="caseIds"
        name="caseIds"
        label={t('cases')}
        hint={cases.length < total ? t('more', { shown: cases.length, total }) : undefined}
        error={errorOf('caseIds')}
        options={cases}
        defaultValues={typed('caseIds').split(' ')}
      />
      <Actions>
        <SubmitButton variant="secondary" name="which" value="ticked" pendingLabel={sending}>
          {t('goTicked')}
        </SubmitButton>
        <SubmitButton variant="secondary" name="which" value="all" pendingLabel={sending}>
          {t('goAll', { count: total })}
        </SubmitButton>
      </Actions>
    </form>
  )
}
