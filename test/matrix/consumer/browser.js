import { program } from "./program.js";

globalThis.result = program(location.hash.slice(1));
