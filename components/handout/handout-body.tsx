import Markdown, { defaultUrlTransform } from 'react-markdown'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { OpeningItem } from './opening-item'
import { marksOpening, opens } from './opening-lists'
import { beginsWith, timesTold } from '@/lib/handouts/told-in'
import type { Locale } from '@/lib/intake/questionnaire'
import { pictureAt } from '@/lib/pictures/in-text'
import type { Picture } from '@/lib/pictures/picture'
import { sizeOfOwn } from '@/lib/pictures/own'
import { DrawnPicture } from './drawn-picture'
import { OwnPicture } from './own-picture'
import { noLevelLeftOut } from './no-level-left-out'
import { marksTold, type Part, toldHere } from './told-here'
import { marksWeeks, type WeekToTick } from './week-to-tick'

interface HandoutBodyProps {
  readonly body: string
  /** What the text asks to be shown, by id. */
  readonly pictures: Readonly<Record<string, Picture>>
  /** The address under which the clinic's own are, by their ids. */
  readonly ownAt: string
  /** The language it is written in, which need not be the page's. */
  readonly lang: Locale
  /** Under a heading of the second level, which headings of the third may follow. */
  readonly isPart?: boolean
  /** On paper, behind each exercise that it tells. */
  readonly week?: WeekToTick | undefined
  /** Where a link leads that says to read again: the words with which that part begins, or none for the whole text. */
  readonly told?: { readonly in: string | null; readonly back: Back | null } | undefined
}

/** The way back to where the reader was led from, in the language of the page. */
interface Back {
  readonly href: string
  readonly words: string
  readonly lang: string
}

const sanitized = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, src: ['picture'] },
}

/** Pictures stand beside each other in a paragraph of their own. */
const isOfPictures = (children: readonly { readonly type: string; readonly tagName?: string }[]): boolean =>
  children.some(({ tagName }) => tagName === 'img') &&
  children.every((child) => child.tagName === 'img' || child.type === 'text')

const wayBack = ({ href, words, lang }: Back): Part => ({
  type: 'element',
  tagName: 'p',
  properties: { lang, 'data-print': 'no' },
  children: [{ type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: words }] }],
})

/** A handout's words. The page's own title is above, so headings here begin at the second level. */
export function HandoutBody({ body, pictures, ownAt, lang, isPart, week, told }: HandoutBodyProps) {
  const named = told?.in && timesTold(body, told.in) > 0 ? told.in : null
  const after = told?.back ? wayBack(told.back) : null
  return (
    <div className="handout" lang={lang} id={told && !named ? toldHere : undefined}>
      <Markdown
        rehypePlugins={[
          [rehypeSanitize, sanitized],
          marksOpening,
          ...(isPart ? [] : [noLevelLeftOut]),
          ...(week && week.exercises.length > 0 ? [marksWeeks(week)] : []),
          ...(named === null ? [] : [marksTold((words) => beginsWith(words, named), after)]),
        ]}
        urlTransform={(url) => (pictureAt(url) === null ? defaultUrlTransform(url) : url)}
        components={{
          p: ({ node, children, ...rest }) =>
            node && isOfPictures(node.children) ? (
              <div className="pictures">{children}</div>
            ) : (
              <p {...rest}>{children}</p>
            ),
          li: ({ node, children, id }) =>
            node && opens(node.properties) ? (
              <OpeningItem id={id}>{children}</OpeningItem>
            ) : (
              <li id={id}>{children}</li>
            ),
          img: ({ src, alt = '', title = '' }) => {
            const id = (typeof src === 'string' ? pictureAt(src) : null) ?? ''
            const picture = pictures[id]
            const own = sizeOfOwn(id)
            if (own) return <OwnPicture src={`${ownAt}/${id}`} size={own} shows={alt} caption={title} />
            return picture ? <DrawnPicture picture={picture} shows={alt} caption={title} /> : <span>{alt}</span>
          },
        }}
      >
        {body}
      </Markdown>
    </div>
  )
}
