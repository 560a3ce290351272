import { useTranslations } from 'next-intl'
import type { useActionForm } from '@/components/form/use-action-form'
import { DateInput } from '@/components/ui/date-input'
import { Radios } from '@/components/ui/radios'
import { TextInput } from '@/components/ui/text-input'
import { sexes } from '@/lib/patients/sex'

const texts = ['recordNumber', 'givenName', 'familyName', 'preferredName', 'pronouns'] as const
const labelled = [...texts, 'dateOfBirth', 'sex', 'email', 'phone'] as const

/** How the summary of problems calls each field. */
export function usePersonLabels(): Readonly<Record<string, string>> {
  const t = useTranslations('newPatient')
  return Object.fromEntries(labelled.map((name) => [name, t(name)]))
}

export interface HeldPerson extends Readonly<Record<(typeof texts)[number] | 'sex', string>> {
  readonly born: Readonly<Record<'day' | 'month' | 'year', string>>
}

interface PersonFieldsProps {
  readonly form: ReturnType<typeof useActionForm>
  /** What is corrected; nothing where somebody is new. */
  readonly held?: HeldPerson
  readonly isDayFirst: boolean
}

/** Who it is, as it stands on the record. */
export function PersonFields({ form, held, isDayFirst }: PersonFieldsProps) {
  const t = useTranslations('newPatient')
  const part = useTranslations('link')
  const { errorOf, typed, state } = form
  const isFresh = state.code === null
  const hints = {
    recordNumber: t('recordNumberHint'),
    givenName: undefined,
    familyName: t('oneName'),
    preferredName: t('preferredNameHint'),
    pronouns: t('optional'),
  }
  return (
    <>
      {texts.map((name) => (
        <TextInput
          key={name}
          id={name}
          name={name}
          label={t(name)}
          hint={hints[name]}
          error={errorOf(name)}
          autoComplete="off"
          defaultValue={isFresh && held ? held[name] : typed(name)}
        />
      ))}
      <DateInput
        id="born"
        name="born"
        label={t('dateOfBirth')}
        hint={t('dateHint')}
        error={errorOf('dateOfBirth')}
        partLabels={{ day: part('day'), month: part('month'), year: part('year') }}
        order={isDayFirst ? ['day', 'month', 'year'] : ['month', 'day', 'year']}
        defaultValue={
          isFresh && held ? held.born : { day: typed('born_day'), month: typed('born_month'), year: typed('born_year') }
        }
      />
      <Radios
        id="sex"
        name="sex"
        label={t('sex')}
        error={errorOf('sex')}
        inline
        options={sexes.map((value) => ({ value, label: t(`sexes.${value}`) }))}
        defaultValue={isFresh && held ? held.sex : typed('sex')}
      />
    </>
  )
}
