import { useTranslations } from 'next-intl'
import { fieldAria } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import type { QuestionView } from '@/lib/intake/page-view'
import type { FormBinding } from './form-binding'

interface DurationBlockProps extends FormBinding {
  readonly block: QuestionView
}

/** A number and its unit, because nobody counts a bad back in weeks. */
export function DurationBlock({ block, register, errors = {} }: DurationBlockProps) {
  const t = useTranslations('intake')
  const unitField = block.unitField?.field ?? `${block.field}_unit`
  const error = errors[block.field] ?? errors[unitField]
  const invalid = fieldAria({ id: block.field, error })['aria-invalid']
  return (
    <Fieldset id={block.field} label={block.ask} hint={block.hint} error={error}>
      <div className="flex flex-wrap gap-4">
        <div className="flex flex-col gap-1">
          <label htmlFor={block.field} className="text-small">
            {t('durationNumber')}
          </label>
          <input
            {...register?.(block.field)}
            id={block.field}
            name={block.field}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={6}
            defaultValue={block.values[0]}
            aria-invalid={invalid}
            className="control w-[5em] tabular-nums"
          />
        </div>
        <div className="flex flex-col gap-1">
          <label htmlFor={unitField} className="text-small">
            {t('durationUnit')}
          </label>
          <select
            {...register?.(unitField)}
            id={unitField}
            name={unitField}
            defaultValue={block.unitField?.value ?? ''}
            aria-invalid={invalid}
            className="control min-w-[8em]"
          >
            <option value="">{t('durationChoose')}</option>
            {block.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Fieldset>
  )
}
