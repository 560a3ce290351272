import { isDict, openPdf, type PdfDict, type PdfFile, type PdfValue, wordOf } from './pdf-objects'

/** What a screen reader needs of a file, as far as PDF/UA-1 (ISO 14289-1) can be read from it; what is missing, a line each. */
export function notForEveryone(pdf: Buffer): readonly string[] {
  const file = openPdf(pdf)
  const root = file.dictAt(file.trailer['/Root'])
  const pages = file.dicts.filter((dict) => dict['/Type'] === '/Page')
  const drawn = pages.map((page) => marksOn(file, page))
  return [
    ...aboutTheFile(file, root),
    ...file.dicts.filter((dict) => dict['/Type'] === '/Font').flatMap((font) => aboutFont(file, font)),
    ...pages.flatMap((page) => (page['/Tabs'] === '/S' ? [] : ['a page whose order is not that of its structure'])),
    ...drawn.flatMap(({ wrong }) => wrong),
    ...aboutStructure(file, root, pages, drawn),
  ]
}

function aboutTheFile(file: PdfFile, root: PdfDict): readonly string[] {
  const info = file.dictAt(file.trailer['/Info'])
  const xmp = file.streamAt(root['/Metadata'])
  const facts: Readonly<Record<string, boolean>> = {
    'is marked': file.dictAt(root['/MarkInfo'])['/Marked'] === true,
    'has a structure': isDict(file.at(root['/StructTreeRoot'])),
    'says its language': /^[a-z]{2}/.test(wordOf(root['/Lang'])),
    'shows its title': file.dictAt(root['/ViewerPreferences'])['/DisplayDocTitle'] === true,
    'has a title': wordOf(file.at(info['/Title'])).trim() !== '',
    'has its title in the metadata': /<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp),
    'says that it is universal': /<pdfuaid:part>\s*1\s*</.test(xmp),
  }
  return Object.entries(facts).flatMap(([fact, holds]) => (holds ? [] : [`not: ${fact}`]))
}

function aboutFont(file: PdfFile, font: PdfDict): readonly string[] {
  if (font['/Subtype'] === '/CIDFontType2' || font['/Subtype'] === '/CIDFontType0') {
    const embedded = file.dictAt(font['/FontDescriptor'])
    return embedded['/FontFile2'] || embedded['/FontFile3'] ? [] : [`not embedded: ${wordOf(font['/BaseFont'])}`]
  }
  if (font['/Subtype'] !== '/Type0') return [`a font that need not be there: ${wordOf(font['/BaseFont'])}`]
  return font['/ToUnicode'] ? [] : [`no letters for its glyphs: ${wordOf(font['/BaseFont'])}`]
}

interface Marks {
  readonly ids: readonly number[]
  readonly wrong: readonly string[]
}

const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'EI'])

/** What is drawn on a page: all of it is a part of the structure or decoration, and nothing is both. */
function marksOn(file: PdfFile, page: PdfDict): Marks {
  const contents = file.at(page['/Contents'])
  const stream = Array.isArray(contents)
    ? (contents as readonly PdfValue[]).map((each) => file.streamAt(each)).join('\n')
    : file.streamAt(page['/Contents'])
  const open: { readonly id: number | null; readonly isArtifact: boolean }[] = []
  const [ids, wrong] = [[] as number[], [] as string[]]
  const parts =
    /\/(\w+)\s+(?:(<<[^>]*>>)\s+BDC|BMC)|\b(EMC)\b|<[0-9a-fA-F\s]*>|\((?:\\[\s\S]|[^\\)])*\)|\/\w+|([a-zA-Z'"*]+)/g
  for (const [, tag, properties = '', end, operator] of stream.matchAll(parts)) {
    if (tag !== undefined) {
      const id = /\/MCID (\d+)/.exec(properties)?.[1]
      const isArtifact = tag === 'Artifact'
      if (open.some((each) => each.isArtifact !== isArtifact)) wrong.push('decoration and content in each other')
      if (id !== undefined) ids.push(Number(id))
      open.push({ id: id === undefined ? null : Number(id), isArtifact })
    } else if (end !== undefined) {
      if (!open.pop()) wrong.push('an end of nothing')
    } else if (operator !== undefined && painting.has(operator)) {
      if (!open.some(({ id, isArtifact }) => isArtifact || id !== null)) wrong.push(`drawn outside of all: ${operator}`)
    }
  }
  if (open.length > 0) wrong.push('marked, and not ended')
  if (new Set(ids).size < ids.length) wrong.push('two parts of one number')
  return { ids, wrong }
}

const known = [
  ...['Document', 'Part', 'Sect', 'H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'Figure', 'Span'],
]
/** What may stand in what. */
const within: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
}

interface Element {
  readonly type: string
  readonly parent: string
  readonly dict: PdfDict
  readonly below: readonly Element[]
  /** Page and number of what it holds itself. */
  readonly holds: readonly string[]
}

function elementOf(file: PdfFile, dict: PdfDict, parent: string, pages: readonly PdfDict[]): Element {
  const type = wordOf(dict['/S']).slice(1)
  const kids = file.at(dict['/K'])
  const all = Array.isArray(kids) ? (kids as readonly PdfValue[]) : [dict['/K'] ?? null]
  const placeOf = (page: PdfValue | undefined, id: PdfValue | undefined) =>
    `${String(pages.indexOf(file.dictAt(page)))}:${typeof id === 'number' ? String(id) : ''}`
  const below: Element[] = []
  const holds: string[] = []
  for (const kid of all) {
    const found = file.dictAt(kid)
    if (typeof kid === 'number') holds.push(placeOf(dict['/Pg'], kid))
    else if (found['/Type'] === '/MCR') holds.push(placeOf(found['/Pg'] ?? dict['/Pg'], found['/MCID']))
    else if (isDict(found) && found['/S'] !== undefined) below.push(elementOf(file, found, type, pages))
  }
  return { type, parent, dict, below, holds }
}

/** Each list of a file as its parts are in each other. */
export function listsIn(pdf: Buffer): readonly string[] {
  const file = openPdf(pdf)
  const tree = file.dictAt(file.dictAt(file.trailer['/Root'])['/StructTreeRoot'])
  const told = ({ type, below }: Element): string => (below.length > 0 ? `${type}(${below.map(told).join(' ')})` : type)
  return elementOf(file, { ...tree, '/S': '/Root' }, '', [])
    .below.flatMap(flat)
    .filter(({ type, parent }) => type === 'L' && parent !== 'LBody')
    .map(told)
}

const flat = (element: Element): readonly Element[] => [element, ...element.below.flatMap(flat)]

function aboutStructure(
  file: PdfFile,
  root: PdfDict,
  pages: readonly PdfDict[],
  drawn: readonly Marks[],
): readonly string[] {
  const tree = file.dictAt(root['/StructTreeRoot'])
  const tops = elementOf(file, { ...tree, '/S': '/Root' }, '', pages).below
  const elements = tops.flatMap(flat)
  const held = new Set(elements.flatMap(({ holds }) => holds))
  const marked = drawn.flatMap(({ ids }, page) => ids.map((id) => `${String(page)}:${String(id)}`))
  return [
    ...(tree['/ParentTree'] ? [] : ['no way from what is drawn to what it is']),
    ...marked.filter((place) => !held.has(place)).map((place) => `in no part: ${place}`),
    ...[...held].filter((place) => !marked.includes(place)).map((place) => `of no page: ${place}`),
    ...elements.flatMap((element) => aboutElement(file, element)),
    ...tops.flatMap((top) => aboutHeadings(flat(top))),
  ]
}

/** Left, bottom, right and top of something that takes up room on its page. */
const isBox = (value: PdfValue): boolean => {
  const sides = Array.isArray(value) ? (value as readonly PdfValue[]) : []
  const [left = 0, bottom = 0, right = 0, top = 0] = sides.map(Number)
  return sides.length === 4 && left >= 0 && bottom >= 0 && right > left && top > bottom
}

function aboutElement(file: PdfFile, { type, parent, dict, below, holds }: Element): readonly string[] {
  const has = (name: string) => below.some((each) => each.type === name)
  const parents = within[type]
  const facts: Readonly<Record<string, boolean>> = {
    'is of a kind that readers know': known.includes(type),
    'is where its kind may be': parents?.includes(parent) ?? parent !== 'L',
    'says what it shows': type !== 'Figure' || wordOf(dict['/Alt']).trim() !== '',
    'says where it is': type !== 'Figure' || isBox(file.at(file.dictAt(dict['/A'])['/BBox'])),
    'has a point': type !== 'L' || has('LI'),
    'has its text': type !== 'LI' || has('LBody'),
    'says what each of its rows is about': type !== 'TR' || has('TH'),
    'heads its row': type !== 'TH' || (isDict(dict['/A']) && dict['/A']['/Scope'] === '/Row'),
    'holds something': below.length > 0 || holds.length > 0,
  }
  return Object.entries(facts).flatMap(([fact, holdsTrue]) => (holdsTrue ? [] : [`${type} not: ${fact}`]))
}

/** From the first one on, no level is left out on the way down. */
function aboutHeadings(elements: readonly Element[]): readonly string[] {
  const levels = elements.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []))
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`H${String(level)} below H${String(levels[at - 1] ?? 0)}`] : [],
  )
}
