/**
 * Where the project is published. `OWNER` is a placeholder until there is a public address: replace it here and in
 * package.json. `npm run check:release` names what is missing.
 */
export const project = {
  homepage: "https://OWNER.github.io/bitbucket-dc/",
  repository: "https://github.com/OWNER/bitbucket-dc",
  bugs: "https://github.com/OWNER/bitbucket-dc/issues",
} as const;
