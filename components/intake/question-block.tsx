import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Radios } from '@/components/ui/radios'
import { Scale } from '@/components/ui/scale'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import type { QuestionView } from '@/lib/intake/page-view'
import { BodyMap } from './body-map'
import { DurationBlock } from './duration-block'
import type { FormBinding } from './form-binding'

interface QuestionBlockProps extends FormBinding {
  readonly block: QuestionView
  /** What the form holds now for this question. */
  readonly chosen: readonly string[]
}

export function QuestionBlock({ block, chosen, register, errors = {} }: QuestionBlockProps) {
  const t = useTranslations('intake')
  const bound = register?.(block.field)
  const words = { id: block.field, name: block.field, label: block.ask, hint: block.hint, error: errors[block.field] }
  const [first] = block.values
  const parts: Readonly<Record<QuestionView['as'], () => ReactNode>> = {
    radios: () => <Radios {...words} options={block.options} defaultValue={first} input={bound} />,
    checkboxes: () => (
      <Checkboxes
        {...words}
        options={block.options.filter((option) => option.value !== block.exclusive)}
        exclusive={block.options.find((option) => option.value === block.exclusive)}
        or={t('or')}
        defaultValues={block.values}
        input={bound}
      />
    ),
    levels: () => <Radios {...words} options={block.options} defaultValue={first} input={bound} />,
    'body-map': () => <BodyMap block={block} chosen={chosen} input={bound} error={words.error} />,
    scale: () => (
      <Scale
        {...words}
        lowLabel={block.ends?.low ?? ''}
        highLabel={block.ends?.high ?? ''}
        min={block.range?.min ?? 0}
        max={block.range?.max ?? 10}
        defaultValue={first}
        input={bound}
      />
    ),
    number: () => (
      <TextInput
        {...bound}
        {...words}
        label={
          <>
            {block.ask} {block.unit ? <span className="sr-only">({block.unit})</span> : null}
          </>
        }
        inputMode="decimal"
        autoComplete="off"
        maxLength={8}
        width={4}
        suffix={block.unit}
        defaultValue={first}
      />
    ),
    text: () => <Textarea {...bound} {...words} rows={3} defaultValue={first} />,
    duration: () => <DurationBlock block={block} register={register} errors={errors} />,
  }
  return parts[block.as]()
}
