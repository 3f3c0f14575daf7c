/** What a change of a protected shape leads to, from nothing to never being taken. */
export const protectionActions = ["allow", "raise", "critical", "refuse"] as const;
export type ProtectionAction = (typeof protectionActions)[number];

/** Every shape with what it leads to where the base's configuration says nothing. */
export const usualActions = {
  "code-owners": "critical",
  workflow: "critical",
  "continuous-integration": "critical",
  "dev-agent-config": "critical",
  "agent-instructions": "critical",
  "git-hooks": "critical",
  "developer-tools": "raise",
  "git-config": "raise",
  "git-attributes": "critical",
  "submodule-config": "refuse",
  registry: "critical",
  "lockfile-only": "critical",
  "install-scripts": "critical",
  "build-scripts": "raise",
  "test-command": "critical",
  "new-dependencies": "raise",
  manifest: "raise",
  "check-config": "raise",
  "build-config": "raise",
  "dot-folder": "raise",
  binary: "raise",
  "type-change": "raise",
  executable: "raise",
  "large-file": "raise",
  "forced-ignored": "raise",
  "installed-files": "refuse",
  "tests-deleted": "critical",
  "tests-weakened": "raise",
  "tests-only": "refuse",
  "case-collision": "refuse",
  "reserved-name": "refuse",
} as const satisfies Readonly<Record<string, ProtectionAction>>;

export type ShapeName = keyof typeof usualActions;
export const shapeNames = Object.keys(usualActions) as ShapeName[];

/** What the base commit's configuration protects, and how. */
export interface Protection {
  readonly actions: Readonly<Record<ShapeName, ProtectionAction>>;
  /** Bytes above which a file is large. */
  readonly largeFileBytes: number;
}

export const usualProtection: Protection = { actions: usualActions, largeFileBytes: 1024 * 1024 };

/** One protected shape that a change has. */
export interface Shape {
  readonly name: ShapeName;
  readonly paths: readonly string[];
  /** One line with the evidence. */
  readonly why: string;
  /** Of the risk score, where it is only raised. */
  readonly points: number;
}

/** A shape with what the base's configuration makes of it. */
export interface JudgedShape extends Shape {
  readonly action: ProtectionAction;
}
