import { objectAt, parseJson } from "../../domain/json.ts";
import type { ManifestChange } from "./risk-facts.ts";

export interface TwoTexts {
  readonly path: string;
  /** Null where the file is absent. */
  readonly before: string | null;
  readonly after: string | null;
}

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const installScripts = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"];
const testScripts = ["pretest", "test", "posttest"];

/** What a package.json's change brings in. One that can't be read at head brings in nothing: nothing can install it. */
export function compareManifests({ path, before, after }: TwoTexts): ManifestChange {
  const [old, now] = [parseJson(before ?? ""), parseJson(after ?? "")];
  const dependencies = (manifest: unknown) =>
    dependencyKinds.flatMap((kind) => Object.keys(objectAt(manifest, kind)));
  const known = new Set(dependencies(old));
  const script = (manifest: unknown, name: string) => objectAt(manifest, "scripts")[name];
  const changed = (name: string) => script(old, name) !== script(now, name);
  return {
    path,
    newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
    installScripts: installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
    // A first test command replaces nothing that judged before.
    testScripts: testScripts.filter(
      (name) => changed(name) && (name !== "test" || script(old, name) !== undefined),
    ),
  };
}
