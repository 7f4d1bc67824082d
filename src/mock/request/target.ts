import type { IncomingMessage } from "node:http";

/**
 * The path and the query that a request asks for. Programs that speak as with a proxy send the whole address, which is one of
 * this server where its host is that of the header `Host`. What is something else stays as it is.
 */
export function targetOf({ url = "", headers }: Pick<IncomingMessage, "url" | "headers">): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url;
  const { protocol, host, pathname, search } = new URL(url);
  // A port that is the usual one of the protocol may stand in the one and not in the other.
  const named = `${protocol}//${headers.host ?? host}`;
  return URL.canParse(named) && host === new URL(named).host ? pathname + search : url;
}
