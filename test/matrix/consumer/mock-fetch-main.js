import { useMockFetch } from "./mock-fetch.js";

console.log(JSON.stringify(await useMockFetch()));
