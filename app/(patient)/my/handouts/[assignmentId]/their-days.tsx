import { ExerciseDays } from '@/components/handout/exercise-days'
import type { ExerciseDay } from '@/lib/exercises/days'
import type { Locale } from '@/lib/intake/questionnaire'
import { tell } from './actions'

interface TheirDaysProps {
  readonly handout: {
    readonly id: string
    readonly locale: Locale
    readonly clinic: { readonly name: string; readonly phone: string }
    readonly exercises: { readonly days: readonly ExerciseDay[]; readonly signs: string } | null
  }
}

/** On which days the exercises of a handout were done; nothing where it tells none. */
export function TheirDays({ handout: { id, locale, clinic, exercises } }: TheirDaysProps) {
  if (!exercises) return null
  const hurt = { clinic, signs: exercises.signs, lang: locale }
  return <ExerciseDays action={tell} assignmentId={id} days={exercises.days} hurt={hurt} />
}
