import { useMockFetch } from "./mock-fetch.js";

// Replaces the global classes, as test runners do that simulate a browser.
const { JSDOM } = await import(process.argv[2]);
const { window } = new JSDOM("", { url: "http://localhost/" });
for (const name of [
  "AbortController",
  "AbortSignal",
  "Blob",
  "DOMException",
  "Event",
  "EventTarget",
  "File",
  "FormData",
])
  globalThis[name] = window[name];
for (const name of ["Headers", "URL", "URLSearchParams"]) globalThis[name] = window[name];

console.log(JSON.stringify(await useMockFetch()));
