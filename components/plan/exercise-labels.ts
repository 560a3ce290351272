import { useTranslations } from 'next-intl'
import type { Offered } from './plan-exercise'

const fields = ['sets', 'times', 'seconds', 'days', 'word'] as const

/** What is wrong is said with the exercise and the field that it is about. */
export function useExerciseLabels(exercises: readonly Offered[]): Readonly<Record<string, string>> {
  const t = useTranslations('planning')
  const ofEach = exercises.flatMap(({ id, name }) =>
    fields.map((field) => [`${field}-${id}`, `${name}, ${t(`field.${field}`)}`] as const),
  )
  return { ...Object.fromEntries(ofEach), take: t('exercises') }
}

/** Where an error leads to: days to the first of them, when it goes to the parts that a neighbor names. */
export const placeOf = (fieldId: string): string => {
  if (fieldId.startsWith('days-')) return `${fieldId}-0`
  return fieldId === 'send' || fieldId === 'sendOn' ? `assign-${fieldId}` : fieldId
}
