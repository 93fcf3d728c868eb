/** What came back; null when the connection broke. */
export interface Posted {
  ok: boolean;
  status: number;
  /** The answer, where it is a JSON object; whatever stands between may answer with a page of its own. */
  body: Record<string, unknown>;
}

export type TellProgress = (sent: number) => void;

interface Post {
  headers?: Record<string, string>;
  /** Told how much has left, from 0 to 1. */
  tellProgress?: TellProgress;
}

/** Posts, and tells how much has left: only this old interface does so in every browser. */
export function post(url: string, content: FormData | string, how: Post = {}): Promise<Posted | null> {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    for (const [name, value] of Object.entries(how.headers ?? {})) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => how.tellProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () =>
      answer({
        ok: request.status >= 200 && request.status < 300,
        status: request.status,
        body: asObject(request.responseText),
      });
    request.onerror = request.ontimeout = request.onabort = () => answer(null);
    request.send(content);
  });
}

export function postJson(url: string, content: object): Promise<Posted | null> {
  const headers = { Accept: "application/json", "Content-Type": "application/json" };
  return post(url, JSON.stringify(content), { headers });
}

function asObject(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null ? { ...answer } : {};
  } catch {
    return {};
  }
}
