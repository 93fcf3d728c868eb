"use client";

import { useEffect, useRef } from "react";
import { FieldError } from "../../../_forms/field-error";
import { Submit } from "../../../_forms/submit";
import { useScriptRuns } from "../../../_forms/use-script-runs";
import type { DocumentWords } from "./file-slot";
import type { Slot } from "./slot";

const TAKEN = "image/jpeg,image/png,application/pdf";

interface AddFileProps {
  slot: Slot;
  texts: DocumentWords;
  title: string;
  error?: string | undefined;
  back: string;
  /** How many files more fit. */
  room: number;
  /** Nothing is there yet. */
  isFirst: boolean;
  onChosen: (files: readonly File[]) => void;
}

/** Takes files: one with its button where no scripts run, else as many as fit, sent as soon as they are chosen. */
export function AddFile({ slot, texts, title, error, back, room, isFirst, onChosen }: AddFileProps) {
  const scriptRuns = useScriptRuns();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Chosen before the page woke up: nobody heard of it.
    if (input.current?.value) input.current.dispatchEvent(new Event("change", { bubbles: true }));
  }, []);
  const described = [`${slot.id}-opis`, error && `${slot.id}-greska`];
  return (
    <form
      className={error ? "field field--error" : "field"}
      action="/prilozi/novi"
      method="post"
      encType="multipart/form-data"
      noValidate
    >
      <input type="hidden" name="zahtev" value={slot.requestId} />
      <input type="hidden" name="vrsta" value={slot.name} />
      <input type="hidden" name="nazad" value={back} />
      {error && <FieldError id={`${slot.id}-greska`} message={error} />}
      <label className="vh" htmlFor={slot.id}>
        {isFirst ? title : `${title}: ${texts.addAnother}`}
      </label>
      <input
        className="file"
        ref={input}
        id={slot.id}
        name="prilog"
        type="file"
        accept={TAKEN}
        multiple={scriptRuns && room > 1}
        // So that the stylesheet knows of a file that was chosen and not added.
        required={!scriptRuns}
        aria-describedby={described.filter(Boolean).join(" ")}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it failed.
          currentTarget.value = "";
          onChosen(chosen);
        }}
      />
      {!scriptRuns && (
        <>
          <p className="not-added" role="status">
            {texts.notAdded}
          </p>
          <div className="actions after">
            <Submit look="button button--quiet button--small" label={`${texts.add}: ${title}`}>
              {texts.add}
            </Submit>
          </div>
        </>
      )}
    </form>
  );
}
