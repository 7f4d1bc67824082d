import { createBitbucketClient } from "bitbucket-dc";
import { prefer } from "bitbucket-dc/mock";
import { receiveWebhook } from "bitbucket-dc/webhooks";

const repo = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" }).repo("HRB", "berth-planner");

// @ts-expect-error: the name is missing
void repo.getTag();
// @ts-expect-error: there is no such format
void repo.getArchive({ format: "rar" });
// @ts-expect-error: a tag has no such property
void repo.getTag({ name: "v1" }).then((tag) => tag.hashCode);
// @ts-expect-error: the operation does not answer this status
void prefer("getTag", 418);
// @ts-expect-error: the secret is missing
void receiveWebhook(new Request("https://ci.example.com/hook"), {});
