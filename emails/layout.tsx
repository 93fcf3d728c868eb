import { sr } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import type { Written } from "./letter";
import { Heading } from "./parts";
import { PhoneNumbers } from "./phone-numbers";
import { body, foot, GROUND, PAPER, RED, sheet, TILE } from "./style";

const frame = sr.letters.frame;

/** The sheet of paper that every letter is written on. */
export function Layout({ letter, title }: { letter: Written; title: string }) {
  return (
    <html lang="sr-Latn">
      <Head title={title} />
      <body className="ground" style={{ margin: "0", padding: "0", backgroundColor: GROUND }}>
        <Preview text={letter.preview} />
        <table
          role="presentation"
          className="ground"
          style={{ backgroundColor: GROUND }}
          {...bare}
          width="100%"
        >
          <tbody>
            <tr>
              <td align="center" style={{ padding: "0 0 32px" }}>
                <table
                  role="presentation"
                  className="sheet"
                  style={{ width: "600px", maxWidth: "100%" }}
                  {...bare}
                  width={600}
                >
                  <tbody>
                    <Brand />
                    <tr>
                      <td
                        className="pad paper"
                        style={{ padding: "36px 40px 40px", backgroundColor: PAPER, borderRadius: TILE }}
                      >
                        <Heading text={letter.heading ?? letter.subject} />
                        {letter.body}
                      </td>
                    </tr>
                    <Foot letter={letter} />
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

const bare = { cellPadding: 0, cellSpacing: 0, border: 0 } as const;

function Head({ title }: { title: string }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <title>{title}</title>
      <style>{sheet}</style>
    </head>
  );
}

function Preview({ text }: { text: string }) {
  return (
    <div
      data-skip-in-text="true"
      aria-hidden="true"
      style={{ display: "none", maxHeight: "0", overflow: "hidden" }}
    >
      {text}
    </div>
  );
}

function Brand() {
  const stripe = { height: "8px", lineHeight: "8px", fontSize: "8px", backgroundColor: RED };
  return (
    <>
      <tr data-skip-in-text="true">
        <td height={8} style={stripe}>
          {"\u00a0"}
        </td>
      </tr>
      <tr>
        <td className="pad" style={{ ...body, padding: "24px 40px 20px", lineHeight: "22px" }}>
          <span className="name" style={{ color: RED, fontWeight: "bold", fontSize: "20px" }}>
            {sr.common.brand}
          </span>
          <br />
          <span className="ink">{sr.common.portal}</span>
        </td>
      </tr>
    </>
  );
}

function Foot({ letter }: { letter: Written }) {
  return (
    <tr>
      <td className="pad" style={{ padding: "24px 40px 0" }}>
        <p className="soft" style={foot}>
          <PhoneNumbers />
        </p>
        <p className="soft" style={foot}>
          {tied(`${letter.why} ${frame.foot}`)}
        </p>
        {letter.lastLine && (
          <p className="soft" style={foot}>
            {letter.lastLine}
          </p>
        )}
      </td>
    </tr>
  );
}
