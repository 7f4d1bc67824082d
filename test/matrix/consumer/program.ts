import { type BitbucketClient, BitbucketError, type Commit, createBitbucketClient } from "bitbucket-dc";
import { receiveWebhook, signWebhook, WebhookError } from "bitbucket-dc/webhooks";

/** What every consumer does with a server, and what it sees. */
export async function program(baseUrl: string): Promise<string[]> {
  const bitbucket: BitbucketClient = createBitbucketClient({ baseUrl, auth: { token: "BBDC-token" } });
  const repo = bitbucket.repo("HRB", "berth-planner");
  const seen: string[] = [];

  const tag = await repo.getTag({ name: "release/1.4.0" });
  seen.push(`tag ${tag.displayId} ${tag.latestCommit}`);

  const ids: Commit["displayId"][] = [];
  for await (const commit of repo.listCommits({ until: "main", path: "src" })) ids.push(commit.displayId);
  seen.push(`commits ${ids.join(" ")}`);

  const branches = await repo.listBranches().toArray({ max: 2 });
  seen.push(`branches ${branches.map(({ displayId }) => displayId).join(" ")}`);

  const archive = await repo.getArchive({ format: "zip", path: ["src", "docs"] });
  seen.push(`archive ${(await archive.arrayBuffer()).byteLength}`);

  const commit = await repo.editFile({
    path: "docs/Crane Roster.md",
    body: { branch: "main", content: new Blob(["# Crane roster\n"]), message: "Start a new roster" },
  });
  seen.push(`edited ${commit.displayId}`);

  try {
    await repo.getTag({ name: "v9" }, { headers: { Prefer: "code=404" } });
  } catch (error) {
    if (!(error instanceof BitbucketError)) throw error;
    seen.push(`error ${error.status} ${String(error.has("NoSuchTagException"))}`);
  }
  return [...seen, ...(await receive())];
}

/** What every consumer does with what a webhook delivers, and what it sees. */
async function receive(): Promise<string[]> {
  const seen: string[] = [];
  const change = { refId: "refs/heads/feature/crane", type: "DELETE", toHash: "0".repeat(40) };
  const body = JSON.stringify({ eventKey: "repo:refs_changed", changes: [change] });
  const headers = { "X-Event-Key": "repo:refs_changed", "X-Hub-Signature": await signWebhook(body, "tides") };
  const request = () => new Request("http://127.0.0.1/hook", { method: "POST", headers, body });

  const delivery = await receiveWebhook(request(), { secret: ["new", "tides"] });
  if (delivery.eventKey === "repo:refs_changed") {
    for (const { type, refId } of delivery.payload.changes) seen.push(`event ${type} ${refId}`);
  }

  const bytes = new TextEncoder().encode(body);
  const { eventKey } = await receiveWebhook({ headers: new Headers(headers), body: bytes }, { secret: "tides" });
  seen.push(`event ${eventKey}`);

  for (const options of [{ secret: "ebbs" }, { secret: "tides", maxBytes: 10 }]) {
    try {
      await receiveWebhook(request(), options);
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      seen.push(`refused ${error.status} ${error.reason}`);
    }
  }
  return seen;
}
