'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, type RefObject, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { FilledTemplates } from '@/lib/cases/template'
import type { TemplateKind } from '@/lib/cases/template-text'

/** Of the form outside of all others by which a template is asked for where there is no JavaScript. */
export const templatesFormId = 'templates'

interface CaseWordsProps extends ComponentProps<typeof Textarea> {
  readonly kind: TemplateKind
  readonly templates: FilledTemplates
}

/** What is written of an act on a case, and what the clinic writes again and again, to begin with. */
export function CaseWords({ kind, templates, ...area }: CaseWordsProps) {
  const place = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <Textarea {...area} name="words" rows={2} ref={place} />
      {templates.offered.length > 0 ? (
        <Chooser kind={kind} offered={templates.offered} areaId={area.id} place={place} />
      ) : null}
    </>
  )
}

interface ChooserProps {
  readonly kind: TemplateKind
  readonly offered: FilledTemplates['offered']
  readonly areaId: string
  readonly place: RefObject<HTMLTextAreaElement | null>
}

function Chooser({ kind, offered, areaId, place }: ChooserProps) {
  const t = useTranslations('case.templates')
  const chosen = useRef<HTMLSelectElement>(null)
  return (
    <div className="flex max-w-[32rem] items-end gap-2">
      <div className="min-w-0 flex-1">
        <Select
          id={`${areaId}-template`}
          name={kind}
          form={templatesFormId}
          ref={chosen}
          label={t('label')}
          placeholder={t('choose')}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <Button
        type="submit"
        variant="quiet"
        form={templatesFormId}
        formAction={`#${areaId}`}
        onClick={(event) => {
          event.preventDefault()
          const words = offered.find(({ id }) => id === chosen.current?.value)?.words
          if (words !== undefined && place.current) insert(place.current, words)
        }}
      >
        {t('insert')}
      </Button>
    </div>
  )
}

/** Behind the cursor or what is marked, so that nothing typed is lost; inside a line only where a space leaves room for it. */
function insert(area: HTMLTextAreaElement, words: string): void {
  const { value, selectionEnd: at } = area
  const before = /\S$/.test(value.slice(0, at)) ? '\n' : ''
  const after = /^\S/.test(value.slice(at)) ? '\n' : ''
  area.setRangeText(before + words + after, at, at, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.focus()
}
