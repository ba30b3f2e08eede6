/** The program itself, as somebody runs it who changes files of a site. */

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../../..');
const program = join(root, 'target/debug/fingerpost');
if (!existsSync(program)) throw new Error(`${program} is not there. Run ./tests/run site, or all of ./tests/run.`);

/**
 * Runs a command that serves, in a folder with the content of the starter.
 *
 * @param {string} command
 * @param {RegExp} line  what it prints when it is ready, with the address as the first group
 * @returns {Promise<{ folder: string, address: string, stop: () => void }>}
 */
export async function running(command, line) {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
  cpSync(join(root, 'starter/content'), join(folder, 'content'), { recursive: true });
  const server = spawn(program, [command, '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((found, failed) => {
    server.on('exit', (code) => failed(new Error(`${command} ended with ${code}`)));
    createInterface({ input: server.stdout }).on('line', (said) => {
      const match = line.exec(said);
      if (match) found(match[1]);
    });
  });
  const stop = () => {
    server.removeAllListeners('exit');
    server.kill();
    rmSync(folder, { recursive: true });
  };
  return { folder, address, stop };
}
