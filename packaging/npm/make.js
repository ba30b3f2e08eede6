// Makes the npm packages: one for each system with the program in it, and one for everybody, which has those
// of all systems as optional dependencies. Nothing is downloaded or run when they are installed.
//
//   node packaging/npm/make.js OUT                       the package for everybody
//   node packaging/npm/make.js OUT TARGET PROGRAM        the package for one system
//
// TARGET is a name of Rust, such as x86_64-unknown-linux-gnu.
"use strict";

const { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..", "..");
const systems = require("./systems.json");

/** A value of the first section of Cargo.toml. */
function cargo(key) {
  const text = readFileSync(join(root, "Cargo.toml"), "utf8").split("\n[")[0];
  const found = text.match(new RegExp(`^${key} = "(.*)"$`, "m"));
  if (!found) {
    throw new Error(`Cargo.toml has no ${key}`);
  }
  return found[1];
}

const common = {
  version: cargo("version"),
  description: cargo("description"),
  license: cargo("license"),
};

const notices = ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE.md"];
const files = ["bin", ...notices];

function write(folder, about, copies) {
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(about, null, 2)}\n`);
  for (const [from, to] of copies) {
    copyFileSync(from, join(folder, to));
  }
  for (const name of notices) {
    copyFileSync(join(root, name), join(folder, name));
  }
}

function forEverybody(out) {
  const names = Object.values(systems).map(({ name }) => [`@fingerpost/${name}`, common.version]);
  const about = {
    name: "fingerpost",
    ...common,
    bin: { fingerpost: "bin/fingerpost.js" },
    files,
    engines: { node: ">=18" },
    optionalDependencies: Object.fromEntries(names),
  };
  const readme = [join(root, "README.md"), "README.md"];
  write(join(out, "fingerpost"), about, [[join(__dirname, "fingerpost.js"), "bin/fingerpost.js"], readme]);
}

function forSystem(out, target, program) {
  const system = systems[target];
  if (!system) {
    throw new Error(`${target} is not in systems.json`);
  }
  const file = `bin/fingerpost${system.os === "win32" ? ".exe" : ""}`;
  const about = {
    name: `@fingerpost/${system.name}`,
    ...common,
    files,
    os: [system.os],
    cpu: [system.cpu],
    ...(system.libc ? { libc: [system.libc] } : {}),
  };
  const folder = join(out, system.name);
  write(folder, about, [[program, file]]);
  chmodSync(join(folder, file), 0o755);
}

const [out, target, program] = process.argv.slice(2);
if (!out || (target && !program)) {
  console.error("node packaging/npm/make.js OUT [TARGET PROGRAM]");
  process.exit(2);
}
if (target) {
  forSystem(out, target, program);
} else {
  forEverybody(out);
}
