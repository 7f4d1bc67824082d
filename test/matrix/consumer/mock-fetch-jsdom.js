import { useMockFetch } from "./mock-fetch.js";

// Replaces the global classes, as test runners do that simulate a browser.
const { JSDOM } = await import(process.argv[2]);
const { window } = new JSDOM("", { url: "http://localhost/" });
const classes = ["AbortController", "AbortSignal", "Blob", "DOMException", "Event", "EventTarget", "File", "FormData"];
for (const name of [...classes, "Headers", "URL", "URLSearchParams"]) globalThis[name] = window[name];

console.log(JSON.stringify(await useMockFetch()));
