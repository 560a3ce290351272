import { useTranslations } from 'next-intl'
import { Fieldset } from '@/components/ui/fieldset'
import { TextInput } from '@/components/ui/text-input'

interface VisitFieldsProps {
  /** Of the form. */
  readonly id: string
  readonly errorOf: (field: string) => string | undefined
  readonly typed: (field: string) => string
}

/** When the patient comes in, where that was agreed on. */
export function VisitFields({ id, errorOf, typed }: VisitFieldsProps) {
  const t = useTranslations('case.visit')
  return (
    <Fieldset id={`${id}-visit`} label={t('legend')} hint={t('hint')}>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <TextInput
          id={`${id}-visitDay`}
          name="visitDay"
          type="date"
          label={t('day')}
          error={errorOf('visitDay')}
          defaultValue={typed('visitDay')}
        />
        <TextInput
          id={`${id}-visitTime`}
          name="visitTime"
          type="time"
          label={t('time')}
          error={errorOf('visitTime')}
          defaultValue={typed('visitTime')}
        />
      </div>
    </Fieldset>
  )
}
