/** Where files are added: one of the documents that a request asks for. */
export interface Slot {
  requestId: string;
  name: string;
  /** Of its field. */
  id: string;
  mostFiles: number;
  /** The store itself takes what scripts send; else the portal does. */
  isDirect: boolean;
}
