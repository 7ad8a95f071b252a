/** Which files of a build a browser keeps for when there is no network; paths below the build's base. */
export interface OfflinePlan {
  /** Another one for every other build. */
  version: string;
  /** What keeps its name from build to build; the start page, which stands for every page, is ''. */
  shell: readonly string[];
  /** The script whose name tells the build: a start page that does not name it belongs to another one. */
  entry: string;
  /** Files whose names tell their content: kept at once. */
  now: readonly string[];
  /** Of the same kind, kept once they were needed. */
  later: readonly string[];
}
