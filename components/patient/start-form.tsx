'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sexes } from '@/lib/patients/sex'
import { BirthdayInput } from './birthday-input'
import { WhoFillsIn } from './who-fills-in'

interface StartFormProps {
  readonly action: FormAction
  readonly address: string
  /** Made with the page: what is sent twice is one arrival. */
  readonly arrivalId: string
  readonly pathways: readonly { readonly id: string; readonly name: string }[]
  readonly isDayFirst: boolean
}

/** Who somebody says to be who has no link. */
export function StartForm({ action, address, arrivalId, pathways, isDayFirst }: StartFormProps) {
  const t = useTranslations('start')
  const link = useTranslations('link')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, {
    ids: { dateOfBirth: 'born' },
    labels: {
      ...{ pathway: t('pathwayLabel'), filledInBy: link('who.label'), givenName: t('givenName') },
      ...{ familyName: t('familyName'), dateOfBirth: t('born'), sex: t('sex') },
    },
  })
  const { formAction, problem, errors, errorOf, typed } = form
  const name = (field: 'givenName' | 'familyName') => ({
    ...{ id: field, name: field, label: t(field), error: errorOf(field), defaultValue: typed(field) },
    maxLength: 200,
  })
  return (
    <form action={formAction} noValidate>
      <FormProblem problem={problem} errors={errors} />
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="arrivalId" value={arrivalId} />
      <Pathway pathways={pathways} error={errorOf('pathway')} chosen={typed('pathway')} />
      <div className="mb-6">
        <WhoFillsIn error={errorOf('filledInBy')} said={typed('filledInBy')} />
      </div>
      <h2 className="mb-4 text-heading font-semibold">{t('patient')}</h2>
      <div className="flex flex-col gap-6">
        <TextInput {...name('givenName')} autoComplete="given-name" />
        <TextInput {...name('familyName')} hint={t('oneName')} autoComplete="family-name" />
        <BirthdayInput form={form} isDayFirst={isDayFirst} />
        <Radios
          id="sex"
          name="sex"
          label={t('sex')}
          hint={t('sexHint')}
          error={errorOf('sex')}
          options={sexes.map((value) => ({ value, label: t(`sexes.${value}`) }))}
          defaultValue={typed('sex')}
        />
      </div>
      <Actions>
        <SubmitButton pendingLabel={sending}>{link('go')}</SubmitButton>
      </Actions>
    </form>
  )
}

interface PathwayProps extends Pick<StartFormProps, 'pathways'> {
  readonly error: string | undefined
  readonly chosen: string
}

/** Asked where there is a choice. */
function Pathway({ pathways, error, chosen }: PathwayProps) {
  const t = useTranslations('start')
  const [only, ...others] = pathways
  if (others.length === 0) return <input type="hidden" name="pathway" value={only?.id ?? ''} />
  return (
    <div className="mb-6">
      <Radios
        id="pathway"
        name="pathway"
        legendAs="heading"
        label={t('pathway')}
        error={error}
        options={pathways.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={chosen}
      />
    </div>
  )
}
