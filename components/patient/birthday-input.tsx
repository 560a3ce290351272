import { useTranslations } from 'next-intl'
import type { useActionForm } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'

interface BirthdayInputProps {
  readonly form: Pick<ReturnType<typeof useActionForm>, 'errorOf' | 'typed'>
  readonly isDayFirst: boolean
}

/** The patient’s date of birth, as whoever fills it in writes one. */
export function BirthdayInput({ form: { errorOf, typed }, isDayFirst }: BirthdayInputProps) {
  const t = useTranslations('link')
  return (
    <DateInput
      id="born"
      name="born"
      birthday
      label={t('dateOfBirth')}
      hint={t('dateHint', { isDayFirst: String(isDayFirst) })}
      error={errorOf('dateOfBirth')}
      partLabels={{ day: t('day'), month: t('month'), year: t('year') }}
      order={isDayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year']}
      defaultValue={{ day: typed('born_day'), month: typed('born_month'), year: typed('born_year') }}
    />
  )
}
