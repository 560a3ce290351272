import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { SummaryList } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { isDenied } from '@/lib/intake/submission'
import type { viewCheck } from '@/lib/operations/intake/view-check'

type Shown = Extract<Awaited<ReturnType<typeof viewCheck>>, { ok: true }>['value']

type Rows = Shown['sections'][number]['rows']

/** What was said yes to, and in one line a section that opens all the rest; each with the way to change it. */
export async function Answers({ intakeId, sections }: { readonly intakeId: string } & Pick<Shown, 'sections'>) {
  const t = await getTranslations('check')
  const list = (rows: Rows) => (
    <SummaryList
      rows={rows.map((row) => ({
        key: row.item,
        term: row.label,
        value: row.answer,
        action: (
          <TextLink href={`/intake/${intakeId}/${row.page}?from=check`}>
            {t('change')}
            <VisuallyHidden>: {row.label}</VisuallyHidden>
          </TextLink>
        ),
      }))}
    />
  )
  return sections.map(({ id, title, rows }) => {
    const folded = rows.filter((row) => row.isFolded)
    const said = rows.filter((row) => !row.isFolded)
    const heading = (
      <h2 id={id} className="inline text-heading font-bold text-ink">
        {title}
      </h2>
    )
    const count = folded.length
    const isNothing = folded.every(isDenied)
    return (
      <section key={id} aria-labelledby={id} className={said.length > 0 ? 'mt-3 mb-5' : 'mb-4'}>
        {said.length > 0 ? (
          <>
            {heading}
            <div className="mt-2">{list(said)}</div>
            {count > 0 ? (
              <Disclosure summary={t(isNothing ? 'nothingElse' : 'more', { count })}>{list(folded)}</Disclosure>
            ) : null}
          </>
        ) : (
          <Disclosure
            summary={
              <>
                {heading} <span className="block">{t(isNothing ? 'nothing' : 'all', { count })}</span>
              </>
            }
          >
            {list(folded)}
          </Disclosure>
        )}
      </section>
    )
  })
}

interface OptionalPagesProps {
  readonly intakeId: string
  readonly pages: Shown['optionalPages']
  readonly about: Shown['aboutOptional']
}

/** What can be answered too, and need not be. */
export async function OptionalPages({ intakeId, pages, about }: OptionalPagesProps) {
  const t = await getTranslations('check')
  if (pages.length === 0) return null
  return (
    <section aria-labelledby="more" className="mb-8">
      <h2 id="more" className="mb-1 text-heading font-bold">
        {t('extra')}
      </h2>
      <p>{about}</p>
      <ul>
        {pages.map((page) => (
          <li key={page.id}>
            <TextLink href={`/intake/${intakeId}/${page.id}?from=check`}>{page.title}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
