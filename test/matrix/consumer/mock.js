import { createBitbucketClient } from "bitbucket-dc";
import { prefer, startMock } from "bitbucket-dc/mock";

/** What a test of a user does with the mock, and what two calls see. */
export async function useMock() {
  const { url, stop } = await startMock();
  try {
    const repo = createBitbucketClient({ baseUrl: url, auth: { token: "BBDC-token" } }).repo("HRB", "berth-planner");
    const tag = await repo.getTag({ name: "release/1.4.0" });
    const headers = prefer("getTag", 404, "NoSuchTag");
    const error = await repo.getTag({ name: "v9" }, { headers }).catch((reason) => reason);
    return [tag.displayId, error.status];
  } finally {
    await stop();
  }
}
