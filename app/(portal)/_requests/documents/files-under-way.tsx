"use client";

import { say } from "#lib/texts/say";
import { Icon } from "../../../_ui/icon";
import type { DocumentWords } from "./file-slot";
import type { Sending } from "./use-sending";

interface FilesUnderWayProps {
  files: readonly Sending[];
  texts: DocumentWords;
  onRetry: (file: Sending) => void;
  onForget: (file: Sending) => void;
}

/** Files that this page is sending, each with how far it got; what was refused says why, and can be tried again where that may help. */
export function FilesUnderWay({ files, texts, onRetry, onForget }: FilesUnderWayProps) {
  return (
    <>
      {files.map((sending) =>
        sending.refused === undefined ? (
          <OnItsWay key={sending.key} sending={sending} texts={texts} />
        ) : (
          <div className="sent sent--refused" key={sending.key}>
            <Icon name="warning" size={32} />
            <p>
              <strong>{sending.file.name}</strong>
              <br />
              {sending.refused || texts.broken}
            </p>
            <div className="links">
              {!sending.isFinal && (
                <button className="link-button" type="button" onClick={() => onRetry(sending)}>
                  {texts.retry}
                  <span className="vh"> {sending.file.name}</span>
                </button>
              )}
              <button className="link-button" type="button" onClick={() => onForget(sending)}>
                {texts.forget}
                <span className="vh"> {sending.file.name}</span>
              </button>
            </div>
          </div>
        ),
      )}
      <p className="vh" role="status">
        {files.map((sending) => (
          <span key={sending.key}>{told(sending, texts)} </span>
        ))}
      </p>
    </>
  );
}

function OnItsWay({ sending: { file, progress, kept }, texts }: { sending: Sending; texts: DocumentWords }) {
  return (
    <div className="sent sent--under-way">
      <Icon name={kept ? "done" : "document"} size={32} />
      <p>
        <strong>{file.name}</strong>
        <br />
        {kept ? texts.justKept : percent(progress, texts)}
      </p>
      {!kept && (
        <progress
          className="progress"
          max={1}
          value={progress}
          aria-label={say(texts.sendingNamed, { name: file.name })}
        />
      )}
    </div>
  );
}

/** The last part is the server's: it judges and redraws what has arrived. */
function percent(progress: number, texts: DocumentWords): string {
  if (progress === 0) return texts.waiting;
  return progress < 1 ? say(texts.sending, { percent: Math.round(progress * 100) }) : texts.checking;
}

/** For those who listen: the outcome, never every percent. */
function told({ file: { name }, refused, kept }: Sending, texts: DocumentWords): string {
  if (refused !== undefined) return say(texts.refusedNamed, { name, why: refused || texts.broken });
  return kept ? say(texts.keptNamed, { name }) : say(texts.sendingNamed, { name });
}
