// Generated from openapi/ by `npm run generate`. Do not edit.

/** The operations of the API by name: everything that the client must know to call them. */
export const operationTable = {
  getArchive: {"method":"GET","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive","result":"response"},
  listBranches: {"method":"GET","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches","result":"page"},
  createBranch: {"method":"POST","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches","result":"json"},
  browsePath: {"method":"GET","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}","result":"json"},
  editFile: {"method":"PUT","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}","result":"json","files":["content"],"headers":{"X-Atlassian-Token":"no-check"}},
  listCommits: {"method":"GET","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits","result":"page"},
  getRawFile: {"method":"GET","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}","result":"response"},
  getTag: {"method":"GET","path":"/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}","result":"json"},
  deleteBranch: {"method":"DELETE","path":"/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches","result":"none"},
  getSyncStatus: {"method":"GET","path":"/sync/latest/projects/{projectKey}/repos/{repositorySlug}","result":"json"},
  setSyncEnabled: {"method":"POST","path":"/sync/latest/projects/{projectKey}/repos/{repositorySlug}","result":"json"},
  synchronizeRef: {"method":"POST","path":"/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize","result":"json"},
} as const;

/** The path parameters whose slashes stay literal. */
export const multiSegmentParameters = ["path","name"] as const;
