type Document = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

interface Open {
  readonly name: string
  readonly list: Element
  /** Of the point that was drawn last. */
  body: Element | null
}

/** For whoever listens a list is in the point that it belongs to. */
export class ListTags {
  private readonly open: Open[] = []

  constructor(
    private readonly doc: Document,
    private readonly root: Element,
  ) {}

  /** What holds that which stands in these lists; those that it does not stand in have ended. */
  holding(lists: readonly string[]): Element {
    const end = this.open.findIndex(({ name }, at) => name !== lists[at])
    for (const { list } of this.open.splice(end < 0 ? lists.length : end)) list.end()
    return this.open.at(-1)?.body ?? this.root
  }

  /** Another point of the last of these lists: its mark, its words, and whatever it holds after that. */
  point(lists: readonly string[], drawMark: () => void, drawWords: () => void): Element {
    const holder = this.holding(lists)
    if (this.open.length < lists.length) {
      const list = this.doc.struct('L')
      holder.add(list)
      this.open.push({ name: lists.at(-1) ?? '', list, body: null })
    }
    const last = this.open.at(-1)
    if (!last) return holder
    const item = this.doc.struct('LI')
    last.list.add(item)
    item.add(this.doc.struct('Lbl', {}, drawMark))
    last.body = this.doc.struct('LBody')
    item.add(last.body)
    return last.body.add(drawWords)
  }
}
