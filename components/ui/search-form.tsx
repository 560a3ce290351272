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
  /** What the page is asked for already: hidden fields, which stand first in its address. */
  readonly kept?: ReactNode
  /** What narrows the search. */
  readonly children?: ReactNode
}

/** A search that works without scripts: the page with what was typed in its address. */
export function SearchForm({ action, label, go, search, clear = null, kept, children }: SearchFormProps) {
  return (
    <form role="search" action={action} className="mb-4 max-w-[48rem]">
      {kept}
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
