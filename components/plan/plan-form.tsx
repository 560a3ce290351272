'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { OnPaper } from '@/components/case/on-paper'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ToldBy } from '@/lib/cases/told-by'
import type { PlanItem } from '@/lib/exercises/plan-item'
import type { PlanLanguage } from '@/lib/exercises/plan-text'
import { readPlan, typedPlan } from '@/lib/exercises/read-plan'
import { allFields } from '@/lib/forms/form-data'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Picture } from '@/lib/pictures/picture'
import { placeOf, useExerciseLabels } from './exercise-labels'
import type { Offered } from './plan-exercise'
import { PlanExercises } from './plan-exercises'
import { PlanPreview } from './plan-preview'
import { PlanSending } from './plan-sending'

export interface PlanFormProps {
  readonly action: FormAction
  /** Whom or what case it is for: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly patient: { readonly givenName: string; readonly toldBy: ToldBy }
  readonly exercises: readonly Offered[]
  readonly pictures: Readonly<Record<string, Picture>>
  /** From where it starts. */
  readonly items: readonly PlanItem[]
  readonly cautions: readonly string[]
  readonly locale: Locale
  /** What they may read, where no form says it. */
  readonly languages: readonly Locale[]
  /** The words in each of these, or in what they read. */
  readonly spoken: readonly PlanLanguage[]
}

const exercisesOf = (offered: readonly Offered[]) => Object.fromEntries(offered.map((each) => [each.id, each]))

/** What is whole of what was typed so far. */
function itemsTyped(form: HTMLFormElement, offered: readonly Offered[]): readonly PlanItem[] {
  const { items, wrong } = readPlan(typedPlan(allFields(new FormData(form))), exercisesOf(offered))
  const isWhole = ({ exercise }: PlanItem) => !Object.keys(wrong).some((field) => field.endsWith(`-${exercise}`))
  return items.filter(isWhole)
}

/** Exercises to tick, each with how much and when, beside what the patient will see. */
export function PlanForm({
  action,
  fields,
  patient,
  exercises,
  pictures,
  items,
  cautions,
  locale,
  languages,
  spoken,
}: PlanFormProps) {
  const t = useTranslations('planning')
  const c = useTranslations('case')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, { labels: useLabels(exercises), ids: { take: `take-${exercises[0]?.id ?? ''}` } })
  const { formAction, problem, errors, errorOf, typed, state } = form
  const [shown, setShown] = useState(items)
  const [language, setLanguage] = useState<string>(typed('locale') || locale)
  const words = spoken.find((each) => each.locale === language) ?? spoken[0]
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
      <form
        action={formAction}
        noValidate
        data-acts
        className="flex min-w-0 flex-col gap-5"
        onChange={({ currentTarget }) => {
          setShown(itemsTyped(currentTarget, exercises))
          const chosen = new FormData(currentTarget).get('locale')
          setLanguage(typeof chosen === 'string' && chosen !== '' ? chosen : locale)
        }}
      >
        <OnPaper toldBy={patient.toldBy} givenName={patient.givenName} />
        <FormProblem
          problem={problem}
          errors={errors.map((error) => ({ ...error, fieldId: placeOf(error.fieldId) }))}
        />
        {Object.entries(fields).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <PlanExercises {...{ exercises, pictures, items, errorOf }} typed={state.code === null ? null : typed} />
        <PlanSending {...{ cautions, languages, locale, errorOf, typed }} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel={sending}>{t('send')}</SubmitButton>
          <SubmitButton variant="quiet" pendingLabel={sending} name="then" value="print">
            {c('sendAndPrint')}
          </SubmitButton>
        </div>
      </form>
      {words ? <PlanPreview items={shown} exercises={exercisesOf(exercises)} {...{ words, pictures }} /> : null}
    </div>
  )
}

function useLabels(exercises: readonly Offered[]): Readonly<Record<string, string>> {
  const c = useTranslations('case')
  return {
    ...useExerciseLabels(exercises),
    thoughtOf: c('planned.thoughtOf'),
    locale: c('choices.language'),
    personalLine: c('personalLine'),
    send: c('sendWhen.label'),
    sendOn: c('sendWhen.day'),
  }
}
