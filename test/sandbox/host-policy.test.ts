import { createHostPolicy, parseTarget } from "../../src/sandbox/host-policy.ts";
import { isPublic } from "../../src/sandbox/public-addresses.ts";

function permission(allowHosts: readonly string[], authority: string) {
  const target = parseTarget(authority);
  return target === undefined ? "no target" : createHostPolicy(allowHosts)(target);
}

describe("the list of allowed hosts", () => {
  it.each([
    ["registry.npmjs.org", "registry.npmjs.org:443", "public"],
    ["registry.npmjs.org", "registry.npmjs.org:80", "public"],
    ["Registry.NPMJS.org", "registry.npmjs.ORG.:443", "public"],
    ["registry.npmjs.org", "registry.npmjs.org:22", "refused"],
    ["registry.npmjs.org", "evil.registry.npmjs.org:443", "refused"],
    ["registry.npmjs.org", "registry.npmjs.org.evil.com:443", "refused"],
    ["npmjs.org", "registry.npmjs.org:443", "refused"],
    ["*.npmjs.org", "registry.npmjs.org:443", "public"],
    ["*.npmjs.org", "npmjs.org:443", "refused"],
    ["*.npmjs.org", "evilnpmjs.org:443", "refused"],
    ["127.0.0.1:4873", "127.0.0.1:4873", "any-address"],
    ["127.0.0.1:4873", "127.0.0.1:4874", "refused"],
    ["[::1]:4873", "[::1]:4873", "any-address"],
    ["npm.corp:8443", "npm.corp:8443", "any-address"],
    ["npm.corp:8443", "npm.corp:443", "refused"],
    ["registries", "files.pythonhosted.org:443", "public"],
    ["registries", "index.crates.io:443", "public"],
    ["registries", "sum.golang.org:443", "public"],
    ["registries", "github.com:443", "refused"],
    ["registries", "140.82.121.4:443", "refused"],
  ])("%s: a connection to %s is %s", (entry, authority, expected) => {
    expect(permission([entry], authority)).toBe(expected);
  });

  it.each(["https://registry.npmjs.org/", "10.0.0.1", "*", "a b", "*.", ""])(
    "refuses the entry %j",
    (entry) => {
      expect(() => createHostPolicy([entry])).toThrow("is not a host");
    },
  );

  it.each(["host", "user@host:443", "host:443/path", ":443", "host:", "a:b:443"])(
    "%j is no target",
    (text) => {
      expect(parseTarget(text)).toBeUndefined();
    },
  );
});

describe("addresses", () => {
  it.each(["127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"])(
    "%s is not public",
    (address) => expect(isPublic(address)).toBe(false),
  );
  it.each(["::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1"])(
    "%s is not public",
    (address) => expect(isPublic(address)).toBe(false),
  );
  it.each(["104.16.0.35", "2606:4700::6810:23", "172.32.0.1"])("%s is public", (address) =>
    expect(isPublic(address)).toBe(true),
  );
});
