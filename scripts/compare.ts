import { compareBehaviour } from "./compare/behaviour.ts";
import { makeClients } from "./compare/clients.ts";
import { compareCompany, compareKinds } from "./compare/facts.ts";
import { compareInstantiations, comparePrice, compareRecordings, compareSizes } from "./compare/measures.ts";
import { endObserving } from "./compare/observe.ts";

// Prints a table of what this client and others do, in Markdown.
console.error(`Node ${process.versions.node}. Generating clients, for about a minute.`);
await makeClients();
await compareKinds();
await compareBehaviour();
await endObserving();
await compareCompany();
await compareSizes();
await compareInstantiations();
await compareRecordings();
await comparePrice();
