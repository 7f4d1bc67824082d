// Compiled by `npm test` and never run: each fetch is taken as it is.
import nodeFetch from "node-fetch";
import { ProxyAgent, fetch as undiciFetch } from "undici";
import { createBitbucketClient } from "../../src/index.ts";

const baseUrl = "https://bitbucket.example.com";
const proxy = "http://proxy.example.com:3128";

createBitbucketClient({ baseUrl, fetch });
createBitbucketClient({ baseUrl, fetch: undiciFetch });
createBitbucketClient({ baseUrl, fetch: nodeFetch });
createBitbucketClient({ baseUrl, fetch: async (url) => new Response(url) });
createBitbucketClient({
  baseUrl,
  fetch: (url, init) => undiciFetch(url, { ...init, dispatcher: new ProxyAgent(proxy) }),
});
// @ts-expect-error a fetch gives a response
createBitbucketClient({ baseUrl, fetch: async () => "no" });
