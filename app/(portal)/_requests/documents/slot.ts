/** Where files are added: one of the documents that a request asks for. */
export interface Slot {
  requestId: string;
  name: string;
  mostFiles: number;
}
