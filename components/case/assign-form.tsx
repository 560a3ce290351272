'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FormAction, useActionForm } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import { PickRow } from '@/components/ui/pick-row'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { GivingView } from '@/lib/cases/giving-view'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import { ActForm } from './act-form'
import { HandoutChoices } from './handout-choices'
import { OnPaper } from './on-paper'
import { SendWhen } from './send-when'

export interface AssignFormProps
  extends Pick<GivingView, 'library' | 'sets'>, Pick<GivingView['patient'], 'givenName' | 'toldBy'> {
  readonly action: FormAction
  /** Whom or what case it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  /** What the patient answered in. */
  readonly locale: Locale
  /** What they may read, where no form says it. */
  readonly languages?: readonly Locale[]
  /** Where a page is about nothing else. */
  readonly isOpen?: boolean
}

/** Until something is ticked a phone shows what can be, and nothing else. */
const onceTicked = 'flex flex-col gap-3 max-sm:hidden max-sm:in-[details:has([name=handouts]:checked)]:flex'

/** Several at once, with one line for all; open where something is at hand. */
export function AssignForm({
  action,
  fields,
  library,
  sets,
  givenName,
  toldBy,
  locale,
  languages = [],
  isOpen = false,
}: AssignFormProps) {
  const t = useTranslations('case')
  const labels = useLabels(library)
  return (
    <Disclosure summary={t('sendHandouts')} open={isOpen || library.some(({ isAtHand }) => isAtHand)}>
      <ActForm
        {...{ fields, action, labels }}
        ids={{ handouts: (library.find(({ isAtHand }) => isAtHand) ?? library[0])?.id ?? 'handouts' }}
        name="assign"
        button={t('sendGo')}
        also={{ label: t('sendAndPrint'), then: 'print' }}
      >
        {({ errorOf, typed }) => (
          <>
            <Chosen {...{ library, sets, locale, languages, isOpen }} form={{ errorOf, typed }} label={labels.locale} />
            <div className={onceTicked}>
              <OnPaper {...{ toldBy, givenName }} />
              <Textarea
                id="assign-personalLine"
                name="personalLine"
                label={labels.personalLine}
                hint={t('personalLineHint')}
                rows={2}
                error={errorOf('personalLine')}
                defaultValue={typed('personalLine')}
              />
              <SendWhen {...{ errorOf, typed }} />
            </div>
          </>
        )}
      </ActForm>
    </Disclosure>
  )
}

interface ChosenProps extends Pick<AssignFormProps, 'library' | 'sets' | 'locale'> {
  readonly languages: readonly Locale[]
  readonly isOpen: boolean
  readonly form: Pick<ReturnType<typeof useActionForm>, 'errorOf' | 'typed'>
  /** Of the language. */
  readonly label: string
}

/** What is sent, and in which language where no form says it: each row says what it lacks of the one that is chosen. */
function Chosen({ library, sets, locale, languages, isOpen, form, label }: ChosenProps) {
  const { errorOf, typed } = form
  const isOffered = (value: string) => languages.find((each) => each === value)
  const [read, setRead] = useState(isOffered(typed('locale')) ?? locale)
  return (
    <>
      <HandoutChoices {...{ library, sets, isOpen, form }} locale={read} />
      <ThoughtOf isNeeded={library.some(({ cautions }) => cautions.length > 0)} error={errorOf('thoughtOf')} />
      {languages.length > 1 ? (
        <Select
          id="assign-locale"
          name="locale"
          label={label}
          error={errorOf('locale')}
          defaultValue={typed('locale') || locale}
          onChange={({ target }) => {
            setRead(isOffered(target.value) ?? locale)
          }}
          options={languages.map((value) => ({ value, label: englishName(value) }))}
        />
      ) : null}
    </>
  )
}

function useLabels(library: AssignFormProps['library']) {
  const t = useTranslations('case')
  return {
    handouts: t('choices.label'),
    ...Object.fromEntries(library.map(({ id, title }) => [`line-${id}`, t('choices.lineOf', { title })])),
    thoughtOf: t('choices.thoughtOf'),
    locale: t('choices.language'),
    personalLine: t('personalLine'),
    send: t('sendWhen.label'),
    sendOn: t('sendWhen.day'),
  }
}

/** Asked for once something is ticked that an answer speaks against. */
function ThoughtOf({ isNeeded, error }: { readonly isNeeded: boolean; readonly error: string | undefined }) {
  const t = useTranslations('case.choices')
  if (!isNeeded) return null
  return (
    <div className={error ? undefined : 'hidden in-[form:has([data-caution]_[name=handouts]:checked)]:block'}>
      <Fieldset id="assign-thoughtOf" label={t('thoughtOf')} legendHidden error={error}>
        <PickRow
          type="checkbox"
          id="assign-thoughtOf"
          name="thoughtOf"
          value="yes"
          label={t('thoughtOf')}
          invalid={error !== undefined}
        />
      </Fieldset>
    </div>
  )
}
