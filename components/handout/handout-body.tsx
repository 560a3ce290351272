import Markdown, { defaultUrlTransform } from 'react-markdown'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { OpeningItem } from './opening-item'
import type { Locale } from '@/lib/intake/questionnaire'
import { pictureAt } from '@/lib/pictures/in-text'
import type { Picture } from '@/lib/pictures/picture'
import { DrawnPicture } from './drawn-picture'

interface HandoutBodyProps {
  readonly body: string
  /** What the text asks to be shown, by id. */
  readonly pictures: Readonly<Record<string, Picture>>
  /** The language it is written in, which need not be the page's. */
  readonly lang: Locale
}

const sanitized = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, src: ['picture'] },
}

/** Pictures stand beside each other in a paragraph of their own. */
const isOfPictures = (children: readonly { readonly type: string; readonly tagName?: string }[]): boolean =>
  children.some(({ tagName }) => tagName === 'img') &&
  children.every((child) => child.tagName === 'img' || child.type === 'text')

const holdsList = (children: readonly { readonly type: string; readonly tagName?: string }[]): boolean =>
  children.some(({ tagName }) => tagName === 'ul' || tagName === 'ol')

/** A handout's words. The page's own title is above, so headings here begin at the second level. */
export function HandoutBody({ body, pictures, lang }: HandoutBodyProps) {
  return (
    <div className="handout" lang={lang}>
      <Markdown
        rehypePlugins={[[rehypeSanitize, sanitized]]}
        urlTransform={(url) => (pictureAt(url) === null ? defaultUrlTransform(url) : url)}
        components={{
          p: ({ node, children }) =>
            node && isOfPictures(node.children) ? <div className="pictures">{children}</div> : <p>{children}</p>,
          li: ({ node, children }) =>
            node && holdsList(node.children) ? <OpeningItem>{children}</OpeningItem> : <li>{children}</li>,
          img: ({ src, alt = '', title = '' }) => {
            const picture = typeof src === 'string' ? pictures[pictureAt(src) ?? ''] : undefined
            return picture ? <DrawnPicture picture={picture} shows={alt} caption={title} /> : <span>{alt}</span>
          },
        }}
      >
        {body}
      </Markdown>
    </div>
  )
}
