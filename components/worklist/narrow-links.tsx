import { TextLink } from '@/components/ui/text-link'

interface NarrowLinksProps {
  readonly label: string
  readonly links: readonly {
    readonly id: string
    readonly href: string
    readonly words: string
    readonly isCurrent: boolean
    /** How many wait there, where that is worth knowing. */
    readonly count?: string | undefined
  }[]
}

/** To what the list can be narrowed, of which one is chosen. It lives in the address, so that a view can be kept and shared. */
export function NarrowLinks({ label, links }: NarrowLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap border-s border-t border-edge">
        {links.map(({ id, href, words, isCurrent, count }) => (
          <li key={id} className="border-e border-b border-edge">
            <TextLink
              href={href}
              aria-current={isCurrent ? 'page' : undefined}
              className="flex min-h-(--target) items-center px-3 text-ink no-underline hover:underline aria-[current=page]:bg-ink aria-[current=page]:font-semibold aria-[current=page]:text-paper forced-colors:aria-[current=page]:underline forced-colors:aria-[current=page]:outline-2 forced-colors:aria-[current=page]:-outline-offset-4"
            >
              {words}
              {count ? <span className="ms-1.5 font-semibold tabular-nums">{count}</span> : null}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
