import { receiveWebhook, WebhookError } from "bitbucket-dc/webhooks";
import express, { type Express } from "express";

/** An Express app that receives the events of a server, and lists the pull requests to build. */
export function receiver(secret: string, build: (pullRequest: string, commit: string) => void): Express {
  const app = express();
  // The signature is that of the bytes, so the body must not be parsed before.
  app.post("/hook", express.raw({ type: "*/*", limit: "5mb" }), async (request, response) => {
    try {
      const body = Buffer.isBuffer(request.body) ? request.body : "";
      const { eventKey, payload } = await receiveWebhook({ headers: request.headers, body }, { secret });
      if (eventKey === "pr:opened" || eventKey === "pr:from_ref_updated") {
        const { id, fromRef, toRef } = payload.pullRequest;
        build(`${toRef.repository.project.key}/${toRef.repository.slug}#${id}`, fromRef.latestCommit);
      }
      response.sendStatus(204);
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error;
      response.status(error.status).send(error.message);
    }
  });
  return app;
}
