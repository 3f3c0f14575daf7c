/** Where jobs of a run leave files for later ones. Names are unique within a run; nothing is ever replaced. */
export interface Artifacts {
  /**
   * Uploads files of a directory. Throws infrastructure errors (`artifact-upload`; `artifact-taken`: the name is taken, be it by an
   * upload that was cut off and that nobody can list).
   */
  upload(artifact: {
    readonly name: string;
    /** Absolute. */
    readonly directory: string;
    /** Absolute paths under it. */
    readonly files: readonly string[];
    readonly retentionDays?: number;
  }): Promise<void>;
  /**
   * Downloads an artifact into an empty directory. `runId`: of another run of this repository. Throws a policy error
   * (`artifact-missing`, `artifact-damaged`) or an infrastructure error (`artifact-download`).
   */
  download(artifact: {
    readonly name: string;
    readonly directory: string;
    readonly runId?: number;
  }): Promise<void>;
}
