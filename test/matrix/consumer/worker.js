import { program } from "./program.js";

export default {
  /** Responds with what the program sees of the mock at the address in the query. */
  async fetch({ url }) {
    return Response.json(await program(new URL(url).searchParams.get("mock")));
  },
};
