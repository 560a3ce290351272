'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, type ReactNode, useMemo, useState } from 'react'
import { DrawnRevision } from '@/components/form/drawn-revision'
import { FormProblem } from '@/components/form/form-problem'
import { type FormAction, useActionForm } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import type { BlockWords } from '@/lib/handouts/blocks'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Picture } from '@/lib/pictures/picture'
import { BlockMenu } from './block-menu'
import { DraftPreview } from './draft-preview'
import { MarkedText } from './marked-text'
import { TheirWords } from './their-words'
import { TranslatedFrom } from './translated-from'
import { useDraftReading } from './use-draft-reading'
import { useTextArea } from './use-text-area'

export interface DraftWordsFormProps {
  readonly action: FormAction
  readonly handoutId: string
  readonly locale: Locale
  /** As it is saved. */
  readonly words: {
    readonly title: string
    readonly text: string
    readonly revision: number
    readonly by: string | null
  }
  /** What stands in another language, to be translated from. */
  readonly beside: ComponentProps<typeof TranslatedFrom>['beside'] | null
  readonly blocks: BlockWords
  readonly pictures: Readonly<Record<string, Picture>>
  readonly knownWords: readonly string[]
}

/** A title and a text in one language, and beside them what a patient will see. */
export function DraftWordsForm({
  action,
  handoutId,
  locale,
  words,
  beside,
  blocks: saved,
  pictures,
  knownWords,
}: DraftWordsFormProps) {
  const t = useTranslations('writing')
  const sending = useTranslations('form')('sending')
  const form = useActionForm(action, { labels: { title: t('name'), text: t('text') } })
  const { formAction, problem, errors, errorOf, state } = form
  const [title, setTitle] = useState(state.typed['title'] ?? words.title)
  const [added, setAdded] = useState<readonly string[]>([])
  const { area, text, setText, put, showLine, showPlace } = useTextArea(state.typed['text'] ?? words.text)
  const blocks = useMemo(() => ({ ...saved, own: [...added, ...(saved.own ?? [])] }), [saved, added])
  const read = useDraftReading(text, { locale, blocks, knownWords })
  return (
    <div className="grid items-start gap-8 lg:grid-cols-2">
      <form action={formAction} noValidate className="flex min-w-0 flex-col gap-5">
        <FormProblem problem={problem} errors={errors} />
        {state.code === 'part-changed' ? (
          <TheirWords by={words.by ?? ''} text={`${words.title}\n\n${words.text}`} />
        ) : null}
        <input type="hidden" name="handoutId" value={handoutId} />
        <input type="hidden" name="part" value={locale} />
        <DrawnRevision {...{ state }} field="partRevision" latest={words.revision} changed="part-changed" />
        <TextInput
          {...{ id: 'title', name: 'title', label: t('name'), error: errorOf('title'), lang: locale }}
          defaultValue={title}
          onChange={({ currentTarget }) => {
            setTitle(currentTarget.value)
          }}
        />
        <BlockMenu
          {...{ blocks, put }}
          onAdded={(id) => {
            setAdded((before) => [id, ...before])
          }}
        />
        <Textarea
          {...{ id: 'text', name: 'text', label: t('text'), hint: t('textHint'), error: errorOf('text') }}
          {...{ lang: locale, value: text, rows: 16, ref: area, spellCheck: true, isLong: true }}
          over={<MarkedText text={read.typed} places={read.places} area={area} />}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value)
          }}
        />
        <div className="sticky bottom-0 bg-paper py-2">
          <SubmitButton pendingLabel={sending}>{t('save')}</SubmitButton>
        </div>
      </form>
      <Beside {...{ beside, title, text }}>
        <DraftPreview {...{ title, read, locale, pictures }} onLine={showLine} onPlace={showPlace} />
      </Beside>
    </div>
  )
}

interface BesideProps extends Pick<DraftWordsFormProps, 'beside'> {
  readonly title: string
  readonly text: string
  /** As a patient sees it. */
  readonly children: ReactNode
}

function Beside({ beside, title, text, children }: BesideProps) {
  const t = useTranslations('writing')
  return (
    <section
      aria-labelledby="preview"
      tabIndex={0}
      className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-auto"
    >
      {beside ? <TranslatedFrom {...{ beside, title, text }} /> : null}
      <h2 id="preview" className="mb-2 text-heading font-semibold">
        {t('preview')}
      </h2>
      {children}
    </section>
  )
}
