import { useTranslations } from 'next-intl'
import { FieldError, fieldAria } from '@/components/ui/field'
import { fromMonday, type Weekday } from '@/lib/clinics/weekdays'
import type { SettingsFields } from './settings-fields'

const ends = ['opens', 'closes'] as const

type HoursFieldsProps = Pick<SettingsFields, 'errorOf' | 'valueOf'>

interface DayProps extends HoursFieldsProps {
  readonly day: Weekday
}

/** A line a day, with when it opens and when it closes. */
export function HoursFields(fields: HoursFieldsProps) {
  return (
    <ul className="flex flex-col gap-2">
      {fromMonday.map((day) => (
        <Day key={day} {...fields} day={day} />
      ))}
    </ul>
  )
}

function Day({ day, errorOf, valueOf }: DayProps) {
  const t = useTranslations('settings')
  const boxes = ends.map((end) => ({ end, id: `hours_${day}_${end}`, error: errorOf(`hours_${day}_${end}`) }))
  const isWrong = boxes.some(({ error }) => error !== undefined)
  return (
    <li className={`flex flex-col gap-1.5 ${isWrong ? 'border-s-4 border-ink ps-4' : ''}`}>
      {boxes.map(({ id, error }) =>
        error ? (
          <FieldError key={id} id={id}>
            {error}
          </FieldError>
        ) : null,
      )}
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span aria-hidden="true" className="w-24">
          {t(`weekday.${day}`)}
        </span>
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          {boxes.map(({ end, id, error }) => (
            <label key={id} className="flex items-center gap-2">
              <span className="w-11 text-small text-muted">
                {t(end)}
                <span className="sr-only"> {t(`weekday.${day}`)}</span>
              </span>
              <input
                type="time"
                name={id}
                defaultValue={valueOf(id)}
                {...fieldAria({ id, error })}
                className="control w-auto tabular-nums"
              />
            </label>
          ))}
        </span>
      </span>
    </li>
  )
}

/** How a list of problems calls each box, in the order of the page. */
export function useHoursLabels(): Readonly<Record<string, string>> {
  const t = useTranslations('settings')
  return Object.fromEntries(
    fromMonday.flatMap((day) =>
      ends.map((end) => [`hours_${day}_${end}`, `${t('hours')}, ${t(`weekday.${day}`)}, ${t(end)}`]),
    ),
  )
}
