import { inject } from "vitest";
import { type BitbucketClient, createBitbucketClient } from "../../src/index.ts";

/** A client of Prism, and what both Prism and our mock responded to each of its requests. */
export interface JudgedClient {
  bitbucket: BitbucketClient;
  exchanges: Exchange[];
}

export interface Exchange {
  prism: Response;
  mock: Response;
}

/** @param prismUrl - Where Prism listens. */
export function judgedClient(prismUrl: string): JudgedClient {
  const exchanges: Exchange[] = [];
  const bitbucket = createBitbucketClient({
    baseUrl: prismUrl,
    auth: { token: "BBDC-token" },
    retry: false,
    async fetch(url, init) {
      // Both get the same bytes, also of a form, which is written with another boundary each time.
      const encoded = new Response(init.body ?? null);
      const headers = new Headers(init.headers);
      const type = encoded.headers.get("Content-Type");
      if (type && !headers.has("Content-Type")) headers.set("Content-Type", type);
      const request = { method: init.method ?? "GET", headers, body: init.body ? await encoded.arrayBuffer() : null };
      // A connection that was idle too long may end at the moment it is used. Neither server keeps state.
      const send = (to: string) => fetch(to, request).catch(() => fetch(to, request));
      const [prism, mock] = await Promise.all([send(url), send(url.replace(prismUrl, inject("mockUrl")))]);
      exchanges.push({ prism: prism.clone(), mock });
      return prism;
    },
  });
  return { bitbucket, exchanges };
}
