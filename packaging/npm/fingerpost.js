#!/usr/bin/env node
// Starts the program that npm installed for this system, beside this package.
"use strict";

const { spawnSync } = require("node:child_process");

const system = `${process.platform}-${process.arch}`;
const program = process.platform === "win32" ? "fingerpost.exe" : "fingerpost";

function find() {
  try {
    return require.resolve(`@fingerpost/${system}/bin/${program}`);
  } catch {
    console.error(
      `fingerpost: there is no program for ${system} beside this package. ` +
        "Install it again without --omit=optional. If that does not help, use `pip install fingerpost`.",
    );
    process.exit(2);
  }
}

const { status, signal, error } = spawnSync(find(), process.argv.slice(2), { stdio: "inherit" });
if (error) {
  console.error(`fingerpost: ${error.message}`);
}
if (signal) {
  process.kill(process.pid, signal);
}
process.exit(status ?? 2);
