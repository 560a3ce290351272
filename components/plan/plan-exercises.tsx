import { useTranslations } from 'next-intl'
import { FieldError } from '@/components/ui/field'
import type { PlanItem } from '@/lib/exercises/plan-item'
import { PlanExercise, type PlanExerciseProps } from './plan-exercise'

interface PlanExercisesProps extends Pick<PlanExerciseProps, 'pictures' | 'errorOf' | 'typed' | 'isForAll'> {
  readonly exercises: readonly PlanExerciseProps['offered'][]
  readonly items: readonly PlanItem[]
}

/** All exercises, to tick. */
export function PlanExercises({ exercises, items, errorOf, ...each }: PlanExercisesProps) {
  const t = useTranslations('planning')
  const error = errorOf('take')
  return (
    <fieldset className="min-w-0" aria-describedby={error ? 'take-error' : undefined}>
      <legend className="mb-1 text-heading font-semibold">{t('exercises')}</legend>
      {error ? <FieldError id="take">{error}</FieldError> : null}
      <ul className="border-t border-rule">
        {exercises.map((offered, at) => (
          <PlanExercise
            key={offered.id}
            {...{ offered, errorOf }}
            {...each}
            place={at + 1}
            of={exercises.length}
            item={items.find(({ exercise }) => exercise === offered.id) ?? null}
            placeInPlan={items.findIndex(({ exercise }) => exercise === offered.id) + 1}
          />
        ))}
      </ul>
    </fieldset>
  )
}
