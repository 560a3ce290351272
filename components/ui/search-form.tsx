import type { ReactNode } from 'react'
import { Button } from './button'
import { ButtonLink } from './button-link'
import { TextInput } from './text-input'

interface SearchFormProps {
  /** The page that answers, with what was typed as `q`. */
  readonly action: string
  readonly label: string
  readonly go: string
  readonly search: string
  /** Leads back to all, where something is looked for. */
  readonly clear?: { readonly href: string; readonly words: string } | null
  /** What else the page is asked for: hidden fields, or what narrows the search. */
  readonly children?: ReactNode
}

/** A search that works without scripts: the page with what was typed in its address. */
export function SearchForm({ action, label, go, search, clear = null, children }: SearchFormProps) {
  return (
    <form role="search" action={action} className="mb-4 max-w-[48rem]">
      <div className="flex max-w-[36rem] flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-[14rem]">
          <TextInput id="q" name="q" type="search" label={label} defaultValue={search} maxLength={100} />
        </div>
        <Button type="submit" variant="secondary">
          {go}
        </Button>
        {clear ? (
          <ButtonLink href={clear.href} variant="quiet">
            {clear.words}
          </ButtonLink>
        ) : null}
      </div>
      {children}
    </form>
  )
}
