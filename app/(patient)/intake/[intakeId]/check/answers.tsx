import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { SummaryList } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { isDenied } from '@/lib/intake/submission'
import type { viewCheck } from '@/lib/operations/intake/view-check'

type Shown = Extract<Awaited<ReturnType<typeof viewCheck>>, { ok: true }>['value']

type Rows = Shown['sections'][number]['rows']

/** What was said, and what was denied in one line that opens; each with the way to change it. */
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
    const denied = rows.filter(isDenied)
    const said = rows.filter((row) => !isDenied(row))
    return (
      <section key={id} aria-labelledby={id} className="mb-8">
        <h2 id={id} className="mb-2 text-heading font-bold">
          {title}
        </h2>
        {said.length > 0 ? list(said) : null}
        {denied.length > 0 ? (
          <Disclosure summary={t(said.length > 0 ? 'nothingElse' : 'nothing', { count: denied.length })}>
            {list(denied)}
          </Disclosure>
        ) : null}
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
        {t('more')}
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
