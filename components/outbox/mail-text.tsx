interface MailTextProps {
  readonly label: string
  readonly text: string
  readonly lang: string
}

const address = /(https?:\/\/\S+)/

/** Plain text as a mailbox shows it: line by line, with what is an address to be pressed. */
export function MailText({ label, text, lang }: MailTextProps) {
  return (
    <section aria-label={label} lang={lang} className="mt-5 border border-rule bg-sunk p-4 whitespace-pre-line">
      <p className="wrap-anywhere">
        {text.split(address).map((part, index) =>
          address.test(part) ? (
            <a key={index} href={part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </section>
  )
}
