/** What a thread says when it can take documents; all else that it says is what one came to, as bytes. */
export const READY = "ready";
