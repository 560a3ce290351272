'use client'

import { useTranslations } from 'next-intl'
import { ConfirmField } from '@/components/form/confirm-field'
import { FormProblem } from '@/components/form/form-problem'
import type { AskForPasskey } from '@/components/form/passkey-action'
import type { FormAction } from '@/components/form/use-action-form'
import { useConfirmedForm } from '@/components/form/use-confirmed-form'
import { Actions } from '@/components/ui/actions'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { chosenLanguages } from '@/lib/forms/settings-fields'
import { locales } from '@/lib/intake/questionnaire'
import { tiers } from '@/lib/triage/urgency'
import { englishName } from '@/lib/web/language-names'
import { ContactSection } from './contact-section'
import { CountersignSection } from './countersign-section'
import { HoursAndTargets } from './hours-and-targets'
import { useHoursLabels } from './hours-fields'
import { LanguagesSections } from './languages-sections'
import { PathwaysSection } from './pathways-section'
import { ReachingSections } from './reaching-sections'
import { SignInSection } from './sign-in-section'
import { StartPageSection } from './start-page-section'

interface SettingsFormProps {
  readonly action: FormAction
  readonly ask: AskForPasskey
  readonly revision: number
  /** Every field as the form would hold it. */
  readonly held: Readonly<Record<string, string>>
  readonly timeZones: readonly string[]
  /** What Keel can ask about. */
  readonly pathways: readonly { readonly id: string; readonly name: string }[]
  /** The whole address of the start page, where there is one. */
  readonly startPage: string | null
  readonly isSaved: boolean
}

/** Where a section is refused as a whole: its first field. */
const sectionIds = { languages: `language-${chosenLanguages[0] ?? ''}` }

/** How the page calls each of them, from top to bottom. */
function useLabels(): Readonly<Record<string, string>> {
  const t = useTranslations('settings')
  const perTier = (part: 'targets' | 'callAgain') =>
    Object.fromEntries(tiers.map((tier) => [`${part}_${tier}`, `${t(part)}, ${t(`target.${tier}`)}`]))
  const perLanguage = Object.fromEntries(
    locales.map((locale): [string, string] => [
      `welcome_${locale}`,
      `${t('welcome')}, ${t('welcomeIn', { language: englishName(locale) })}`,
    ]),
  )
  return {
    ...{ name: t('name'), phone: t('phone'), region: t('region'), timeZone: t('timeZone') },
    ...{ linkDays: t('linkDays'), recordYears: t('recordYears'), startAddress: t('startAddress') },
    ...useHoursLabels(),
    ...{ holidays: t('holidays'), ...perTier('targets'), ...perTier('callAgain') },
    notReached_tries: `${t('notReached.title')}, ${t('notReached.tries')}`,
    notReached_hours: `${t('notReached.title')}, ${t('notReached.hours')}`,
    ...{ countersignDays: t('countersign.days'), pathways: t('pathways'), languages: t('languages') },
    ...{ ...perLanguage, idleMinutes: t('idleMinutes') },
  }
}

/** One page, one button: settings are changed rarely and together. What was typed stays when it is refused. */
export function SettingsForm({
  action,
  ask,
  revision,
  held,
  timeZones,
  pathways,
  startPage,
  isSaved,
}: SettingsFormProps) {
  const t = useTranslations('settings')
  const sending = useTranslations('form')('sending')
  const form = useConfirmedForm(action, ask, { ids: sectionIds, labels: useLabels() })
  const isFresh = form.state.code === null
  const valueOf = (name: string) => (isFresh ? (held[name] ?? '') : form.typed(name))
  const field = (name: string) => ({ id: name, name, defaultValue: valueOf(name), autoComplete: 'off' })
  const fields = { errorOf: form.errorOf, field, valueOf }
  return (
    <form action={form.formAction} noValidate className="max-w-[46rem]">
      <FormProblem problem={form.problem} errors={form.errors} />
      {isSaved && isFresh ? (
        <div className="mb-6">
          <Notice kind="success" role="status">
            {t('saved')}
          </Notice>
        </div>
      ) : null}
      <input type="hidden" name="revision" value={revision} />
      <ContactSection {...fields} timeZones={timeZones} />
      <StartPageSection {...fields} startPage={startPage} />
      <HoursAndTargets {...fields} />
      <ReachingSections {...fields} />
      <CountersignSection {...fields} />
      <PathwaysSection {...fields} pathways={pathways} />
      <LanguagesSections {...fields} />
      <SignInSection {...fields} />
      <ConfirmField {...form.confirm} />
      <Actions>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </Actions>
    </form>
  )
}
