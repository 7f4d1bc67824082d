import { type BitbucketClient, createBitbucketClient } from "bitbucket-dc";
import { prefer } from "bitbucket-dc/mock";
import { verifyWebhook } from "bitbucket-dc/webhooks";

const bitbucket: BitbucketClient = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" });
console.log(typeof bitbucket.getTag, prefer("getTag", 404), typeof verifyWebhook);
