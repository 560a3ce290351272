'use client'

import { useTranslations } from 'next-intl'
import { DrawnRevision } from '@/components/form/drawn-revision'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { Fieldset } from '@/components/ui/fieldset'
import { PickRow } from '@/components/ui/pick-row'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { actionable, type Check, checklist, shareOf, understandable } from '@/lib/handouts/checklist'
import type { DraftAbout } from '@/lib/handouts/draft'
import { reviewMonths } from '@/lib/handouts/review'
import { topics } from '@/lib/handouts/topics'
import { mostTyped } from '@/lib/handouts/typed-limits'
import { type ChosenFrom, OccasionChoices } from './occasion-choices'
import { TheirAbout } from './their-about'

interface DraftAboutFormProps {
  readonly action: FormAction
  readonly handoutId: string
  /** As it is saved. */
  readonly about: DraftAbout & { readonly revision: number; readonly by: string | null }
  readonly occasions: readonly ChosenFrom[]
  readonly asKeels: Readonly<Record<'suggestedFor' | 'cautionedFor', readonly string[]>>
}

/** What colleagues choose and find it by, where it comes from, and how easy its writer finds it. */
export function DraftAboutForm({ action, handoutId, about, occasions, asKeels }: DraftAboutFormProps) {
  const t = useTranslations('writing')
  const sending = useTranslations('form')('sending')
  const labels = {
    about: t('about'),
    askedFor: t('askedFor'),
    topic: t('topic'),
    sources: t('sources'),
    reviewMonths: t('reviewMonths'),
    suggestedFor: t('occasions.suggestedFor'),
    cautionedFor: t('occasions.cautionedFor'),
  }
  const { formAction, problem, errors, errorOf, typed, state } = useActionForm(action, { labels })
  const wasTyped = Object.keys(state.typed).length > 0
  const ticksOf = (name: 'ticked' | 'suggestedFor' | 'cautionedFor') =>
    wasTyped ? typed(name).split(' ') : about[name]
  const ticked = ticksOf('ticked')
  const fieldOf = (name: keyof typeof mostTyped) => ({
    ...{ id: name, name, label: t(name), hint: t(`${name}Hint`, { most: mostTyped[name] }), error: errorOf(name) },
    defaultValue: wasTyped ? typed(name) : about[name],
  })
  return (
    <form action={formAction} noValidate className="flex max-w-[40rem] flex-col gap-6">
      <FormProblem problem={problem} errors={errors} />
      {state.code === 'part-changed' ? <TheirAbout {...{ about, occasions, labels }} /> : null}
      <input type="hidden" name="handoutId" value={handoutId} />
      <input type="hidden" name="part" value="about" />
      <DrawnRevision {...{ state }} field="partRevision" latest={about.revision} changed="part-changed" />
      <TextInput {...fieldOf('about')} />
      <TextInput {...fieldOf('askedFor')} />
      <TopicOf error={errorOf('topic')} topic={wasTyped ? typed('topic') : about.topic} />
      <Textarea {...fieldOf('sources')} isLong />
      <Select
        {...{ id: 'reviewMonths', name: 'reviewMonths', label: t('reviewMonths'), error: errorOf('reviewMonths') }}
        defaultValue={wasTyped ? typed('reviewMonths') : String(about.reviewMonths)}
        options={reviewMonths.map((months) => ({ value: String(months), label: t('months', { months }) }))}
      />
      <HangsOn {...{ occasions, asKeels, ticksOf, errorOf }} />
      <Fieldset id={`check-${checklist[0]}`} label={t('checklist')} hint={t('checklistHint')}>
        <Checks
          of={understandable}
          title={t('understandable', { share: shareOf(understandable, ticked) })}
          {...{ ticked }}
        />
        <Checks of={actionable} title={t('actionable', { share: shareOf(actionable, ticked) })} {...{ ticked }} />
      </Fieldset>
      <div>
        <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
      </div>
    </form>
  )
}

function TopicOf({ error, topic }: { readonly error: string | undefined; readonly topic: string }) {
  const t = useTranslations('writing')
  const tTopic = useTranslations('handouts.topics')
  return (
    <Select
      {...{ id: 'topic', name: 'topic', label: t('topic'), hint: t('topicHint'), error }}
      placeholder={t('noTopic')}
      defaultValue={topic}
      options={topics.map((value) => ({ value, label: tTopic(value) }))}
    />
  )
}

interface HangsOnProps extends Pick<DraftAboutFormProps, 'occasions' | 'asKeels'> {
  readonly ticksOf: (name: 'suggestedFor' | 'cautionedFor') => readonly string[]
  readonly errorOf: (name: string) => string | undefined
}

function HangsOn({ occasions, asKeels, ticksOf, errorOf }: HangsOnProps) {
  return (['suggestedFor', 'cautionedFor'] as const).map((name) => (
    <OccasionChoices
      key={name}
      {...{ name, occasions }}
      ticked={ticksOf(name)}
      asKeels={asKeels[name]}
      error={errorOf(name)}
    />
  ))
}

interface ChecksProps {
  readonly of: readonly Check[]
  readonly title: string
  readonly ticked: readonly string[]
}

function Checks({ of, title, ticked }: ChecksProps) {
  const t = useTranslations('writing')
  return (
    <div>
      <p className="mt-2 text-small font-semibold">{title}</p>
      {of.map((check) => (
        <PickRow
          key={check}
          type="checkbox"
          id={`check-${check}`}
          name="ticked"
          value={check}
          label={t(`checks.${check}`)}
          defaultChecked={ticked.includes(check)}
        />
      ))}
    </div>
  )
}
