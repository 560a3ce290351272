'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Actions } from '@/components/ui/actions'
import { Notice } from '@/components/ui/notice'
import { PickRow } from '@/components/ui/pick-row'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { weekdays } from '@/lib/clinics/schedule'
import { chosenLanguages, pathwaysField } from '@/lib/forms/settings-fields'
import { locales } from '@/lib/intake/questionnaire'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { HoursFields } from './hours-fields'
import { SettingsSection } from './settings-section'

interface SettingsFormProps {
  readonly action: FormAction
  readonly revision: number
  /** Every field as the form would hold it. */
  readonly held: Readonly<Record<string, string>>
  readonly timeZones: readonly string[]
  /** What Keel can ask about. */
  readonly pathways: readonly { readonly id: string; readonly name: string }[]
  readonly isSaved: boolean
}

const unitOf: Readonly<Record<Tier, 'minutes' | 'workingDays'>> = {
  EMERGENCY: 'minutes',
  URGENT: 'minutes',
  SOON: 'workingDays',
  ROUTINE: 'workingDays',
}

/** One page, one button: settings are changed rarely and together. What was typed stays when it is refused. */
export function SettingsForm({ action, revision, held, timeZones, pathways, isSaved }: SettingsFormProps) {
  const t = useTranslations('settings')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, { ids: { hours: 'hours_monday_opens', targets: 'target_EMERGENCY' } })
  const isFresh = form.state.code === null
  const valueOf = (name: string) => (isFresh ? (held[name] ?? '') : form.typed(name))
  const field = (name: string) => ({ id: name, name, defaultValue: valueOf(name), autoComplete: 'off' })
  return (
    <form action={form.formAction} noValidate className="group/settings max-w-[46rem]">
      <FormProblem problem={form.problem} errors={form.errors} />
      {isSaved && isFresh ? (
        <div className="mb-6">
          <Notice kind="success" role="status">
            {t('saved')}
          </Notice>
        </div>
      ) : null}
      <input type="hidden" name="revision" value={revision} />
      <SettingsSection title={t('contact')}>
        <TextInput {...field('name')} label={t('name')} error={form.errorOf('name')} />
        <TextInput
          {...field('phone')}
          label={t('phone')}
          hint={t('phoneHint')}
          error={form.errorOf('phone')}
          width={20}
        />
        <Select
          {...field('region')}
          label={t('region')}
          hint={t('regionHint')}
          error={form.errorOf('region')}
          options={(['US', 'UK'] as const).map((value) => ({ value, label: t(`regions.${value}`) }))}
        />
        <Select
          {...field('timeZone')}
          label={t('timeZone')}
          error={form.errorOf('timeZone')}
          options={timeZones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        />
        <TextInput
          {...field('linkDays')}
          label={t('linkDays')}
          error={form.errorOf('linkDays')}
          inputMode="numeric"
          suffix={t('days')}
          width={4}
        />
      </SettingsSection>
      <SettingsSection title={t('hours')} hint={t('hoursHint')}>
        <HoursFields error={form.errorOf('hours')} valueOf={valueOf} days={[...weekdays.slice(1), weekdays[0]]} />
        <Textarea
          {...field('holidays')}
          label={t('holidays')}
          hint={t('holidaysHint')}
          error={form.errorOf('holidays')}
          rows={4}
        />
      </SettingsSection>
      <SettingsSection title={t('targets')} hint={t('targetsHint')} error={form.errorOf('targets')}>
        {tiers.map((tier) => (
          <TextInput
            key={tier}
            {...field(`target_${tier}`)}
            label={t(`target.${tier}`)}
            inputMode="numeric"
            suffix={t(`unit.${unitOf[tier]}`)}
            width={4}
          />
        ))}
      </SettingsSection>
      {pathways.length > 1 ? (
        <SettingsSection title={t('pathways')} hint={t('pathwaysHint')} error={form.errorOf(pathwaysField)}>
          <div className="pick-list">
            {pathways.map(({ id, name }, index) => (
              <PickRow
                key={id}
                type="checkbox"
                id={index === 0 ? pathwaysField : `${pathwaysField}-${id}`}
                name={pathwaysField}
                value={id}
                label={name}
                defaultChecked={valueOf(pathwaysField).split(' ').includes(id)}
              />
            ))}
          </div>
        </SettingsSection>
      ) : null}
      <SettingsSection title={t('languages')} hint={t('languagesHint')} error={form.errorOf('languages')}>
        <div className="pick-list">
          {chosenLanguages.map((locale) => (
            <PickRow
              key={locale}
              type="checkbox"
              id={`language-${locale}`}
              name={`language_${locale}`}
              value="yes"
              label={t(`languageToo.${locale}`)}
              defaultChecked={valueOf(`language_${locale}`) === 'yes'}
            />
          ))}
        </div>
      </SettingsSection>
      <SettingsSection title={t('welcome')} hint={t('welcomeHint')} error={form.errorOf('welcome')}>
        {locales.map((locale) => (
          // Out of sight while its language is off, and kept for when it is on again.
          <div key={locale} className={locale === 'en' ? '' : 'hidden group-has-[#language-es:checked]/settings:block'}>
            <Textarea
              {...field(`welcome_${locale}`)}
              label={t(`welcomeIn.${locale}`)}
              lang={locale}
              maxLength={600}
              rows={3}
            />
          </div>
        ))}
      </SettingsSection>
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </Actions>
    </form>
  )
}
