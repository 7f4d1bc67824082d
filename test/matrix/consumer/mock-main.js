import { useMock } from "./mock.js";

console.log((await useMock()).join(" "));
