import { useMockFetch } from "./mock-fetch.js";

globalThis.result = useMockFetch().catch(({ name, status }) => `${name} ${status}`);
