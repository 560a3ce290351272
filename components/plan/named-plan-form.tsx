'use client'

import { useTranslations } from 'next-intl'
import { DrawnRevision } from '@/components/form/drawn-revision'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { PlanItem } from '@/lib/exercises/plan-item'
import type { Picture } from '@/lib/pictures/picture'
import { placeOf, useExerciseLabels } from './exercise-labels'
import type { Offered } from './plan-exercise'
import { PlanExercises } from './plan-exercises'

interface NamedPlanFormProps {
  /** Null for a new one. */
  readonly changed: { readonly id: string; readonly revision: number; readonly name: string } | null
  readonly save: FormAction
  readonly exercises: readonly Offered[]
  readonly pictures: Readonly<Record<string, Picture>>
  readonly items: readonly PlanItem[]
}

/** A name, and exercises to tick, each with how much and when; what one patient alone is told is typed when it is sent. */
export function NamedPlanForm({ changed, save, exercises, pictures, items }: NamedPlanFormProps) {
  const t = useTranslations('namedPlans')
  const sending = useTranslations('form')('sending')
  const labels = { name: t('name'), ...useExerciseLabels(exercises) }
  const form = useActionForm(save, { labels, ids: { take: `take-${exercises[0]?.id ?? ''}` } })
  const { formAction, problem, errors, errorOf, typed, state } = form
  return (
    <form action={formAction} noValidate className="flex min-w-0 flex-col gap-5">
      <FormProblem problem={problem} errors={errors.map((each) => ({ ...each, fieldId: placeOf(each.fieldId) }))} />
      <input type="hidden" name="namedPlanId" value={changed?.id ?? ''} />
      <DrawnRevision {...{ state }} field="revision" latest={changed?.revision ?? 0} changed="named-plan-changed" />
      <TextInput
        {...{ id: 'name', name: 'name', label: t('name'), hint: t('nameHint'), error: errorOf('name') }}
        maxLength={60}
        defaultValue={state.code === null ? (changed?.name ?? '') : typed('name')}
      />
      <PlanExercises {...{ exercises, pictures, items, errorOf }} isForAll typed={state.code === null ? null : typed} />
      <div>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </div>
    </form>
  )
}
