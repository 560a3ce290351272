/** Who can be called, where a clinic is; each line's words are messages of the same id. */
export interface HelpLines {
  readonly region: 'US' | 'UK'
  readonly emergency: string
  readonly crisis: readonly HelpLine[]
  readonly home: HelpLine
  /** Where a page goes that must be left at once: a page that says nothing. */
  readonly exit: string
}

export interface HelpLine {
  readonly id: 'us-988' | 'uk-111' | 'uk-samaritans' | 'us-home' | 'uk-home'
  readonly number: string
}

const lines: Readonly<Record<'US' | 'UK', HelpLines>> = {
  US: {
    region: 'US',
    emergency: '911',
    crisis: [{ id: 'us-988', number: '988' }],
    home: { id: 'us-home', number: '1-800-799-7233' },
    exit: 'https://www.weather.gov/',
  },
  UK: {
    region: 'UK',
    emergency: '999',
    crisis: [
      { id: 'uk-111', number: '111' },
      { id: 'uk-samaritans', number: '116 123' },
    ],
    home: { id: 'uk-home', number: '0808 2000 247' },
    exit: 'https://www.bbc.co.uk/weather',
  },
}

export const helpLines = (region: 'US' | 'UK'): HelpLines => lines[region]
