'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { NewPasswordInput } from '@/components/form/new-password-input'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { HoursFields, useHoursLabels } from './hours-fields'
import { NameAndPlace } from './name-and-place'
import { SettingsSection } from './settings-section'
import { StartAddressInput } from './start-address-input'

interface FirstClinicFormProps {
  readonly action: FormAction
  /** What the form holds before anything was typed. */
  readonly held: Readonly<Record<string, string>>
  readonly timeZones: readonly string[]
}

/** The clinic and its lead on one page: nothing of it is saved until all of it can be. */
export function FirstClinicForm({ action, held, timeZones }: FirstClinicFormProps) {
  const t = useTranslations('setUp')
  const settings = useTranslations('settings')
  const password = useTranslations('password')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, {
    labels: {
      ...{ code: t('code'), name: settings('name'), phone: settings('phone'), region: settings('region') },
      ...{ timeZone: settings('timeZone'), startAddress: settings('startAddress') },
      ...useHoursLabels(),
      ...{ leadName: t('leadName'), email: t('email'), password: password('new') },
    },
  })
  const valueOf = (name: string) => (form.state.code === null ? (held[name] ?? '') : form.typed(name))
  const field = (name: string) => ({ id: name, name, defaultValue: valueOf(name), autoComplete: 'off' })
  const { errorOf } = form
  return (
    <form action={form.formAction} noValidate className="max-w-[46rem]">
      <FormProblem problem={form.problem} errors={form.errors} />
      <SettingsSection title={t('codeTitle')}>
        <TextInput {...field('code')} label={t('code')} hint={t('codeHint')} error={errorOf('code')} width={20} />
      </SettingsSection>
      <SettingsSection title={settings('contact')}>
        <NameAndPlace errorOf={errorOf} field={field} timeZones={timeZones} placeholder={t('choose')} />
        <StartAddressInput errorOf={errorOf} field={field} />
      </SettingsSection>
      <SettingsSection title={settings('hours')} hint={settings('hoursHint')}>
        <HoursFields errorOf={errorOf} valueOf={valueOf} />
      </SettingsSection>
      <SettingsSection title={t('leadTitle')} hint={t('leadHint')}>
        <TextInput {...field('leadName')} label={t('leadName')} error={errorOf('leadName')} autoComplete="name" />
        <TextInput
          {...field('email')}
          type="email"
          label={t('email')}
          error={errorOf('email')}
          autoComplete="username"
        />
        <NewPasswordInput error={errorOf('password')} />
      </SettingsSection>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('open')}</SubmitButton>
      </Actions>
    </form>
  )
}
