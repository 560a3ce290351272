import { useFormatter, useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { CaseView } from '@/lib/cases/case-view'
import { visitDays } from '@/lib/cases/visit-days'

interface VisitFieldsProps extends Pick<CaseView, 'now' | 'timeZone'> {
  /** Of the form. */
  readonly id: string
  readonly errorOf: (field: string) => string | undefined
  readonly typed: (field: string) => string
}

const dated = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const
const named = { weekday: 'short', ...dated } as const

/** When the patient comes in, where that was agreed on: the time is asked for once there is a day. */
export function VisitFields({ id, now, timeZone, errorOf, typed }: VisitFieldsProps) {
  const t = useTranslations('case.visit')
  const format = useFormatter()
  const options = visitDays(now, timeZone).map((value, days) => {
    const day = format.dateTime(new Date(`${value}T00:00:00Z`), days < 2 ? dated : named)
    return { value, label: days < 2 ? t(days === 0 ? 'today' : 'tomorrow', { day }) : day }
  })
  return (
    <div data-visit className="flex flex-wrap gap-x-4">
      <Select
        id={`${id}-visitDay`}
        name="visitDay"
        label={t('day')}
        placeholder={t('none')}
        error={errorOf('visitDay')}
        defaultValue={typed('visitDay')}
        options={options}
      />
      <div className="hidden in-[[data-visit]:has(option:checked:not([value='']))]:block">
        <TextInput
          id={`${id}-visitTime`}
          name="visitTime"
          type="time"
          width={8}
          label={t('time')}
          error={errorOf('visitTime')}
          defaultValue={typed('visitTime')}
        />
      </div>
    </div>
  )
}
