'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Checkboxes } from '@/components/ui/checkboxes'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Option } from '@/components/ui/radios'
import type { CaseView } from '@/lib/cases/case-view'
import { offersOf } from '@/lib/cases/receiver'
import { ReceiverFields } from './receiver-fields'

interface GiveListFormProps {
  readonly action: FormAction
  readonly fromId: string
  readonly meId: string | undefined
  readonly colleagues: CaseView['giving']['colleagues']
  readonly groups: CaseView['giving']['groups']
  readonly cases: readonly Option[]
  /** There may be more than are shown. */
  readonly total: number
}

/** All that somebody has in hand, or what is ticked of it, to a colleague by name, to a group, or to the lead who asks. */
export function GiveListForm({ action, fromId, meId, colleagues, groups, cases, total }: GiveListFormProps) {
  const t = useTranslations('inHand')
  const fields = useTranslations('case.give')
  const sending = useTranslations('form')('sending')
  const { formAction, problem, errors, errorOf, typed } = useActionForm(action, {
    labels: {
      toId: fields('to', { offers: offersOf(colleagues, groups) }),
      words: fields('line'),
      caseIds: t('cases'),
    },
  })
  return (
    <form action={formAction} noValidate className="flex flex-col gap-4">
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="fromId" value={fromId} />
      <ReceiverFields {...{ colleagues, groups, meId, errorOf, typed }} />
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
