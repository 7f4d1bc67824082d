const [, , baseUrl, module = "./program.js"] = process.argv;
const { program } = await import(module);

for (const line of await program(baseUrl)) console.log(line);
