import type { AttachmentView } from "#lib/attachments/view";
import { formatSize } from "#lib/texts/format-size";
import { say } from "#lib/texts/say";
import { Submit } from "../../../_forms/submit";
import { Icon } from "../../../_ui/icon";
import type { DocumentWords } from "./file-slot";

interface KeptFileProps {
  file: AttachmentView;
  texts: DocumentWords;
  remove: (form: FormData) => Promise<void>;
}

/** A file that the portal keeps, with the way to take it back. */
export function KeptFile({ file, texts, remove }: KeptFileProps) {
  return (
    <div className="sent">
      {file.hasThumbnail && file.scan !== "waiting" ? (
        <img className="thumbnail" src={`/prilozi/${file.id}/slicica`} alt="" width={52} height={52} />
      ) : (
        <Icon name="done" size={32} />
      )}
      <p>
        <strong>
          <a href={`/prilozi/${file.id}`}>{file.name}</a>
        </strong>
        <br />
        {say(texts.kept, { size: formatSize(file.size) })}
      </p>
      <form action={remove}>
        <input type="hidden" name="prilog" value={file.id} />
        <Submit look="link-button" label={say(texts.removeNamed, { name: file.name })}>
          {texts.remove}
        </Submit>
      </form>
    </div>
  );
}
