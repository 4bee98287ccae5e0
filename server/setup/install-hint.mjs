import { existsSync, readFileSync } from 'node:fs';

/** @typedef {'java' | 'maven' | 'chromium'} Program */
/** @typedef {'brew' | 'apt' | 'dnf' | 'apk' | 'pacman' | 'zypper' | 'none'} Packager */

/** @type {Record<Exclude<Packager, 'none'>, { run: string } & Record<Program, string>>} */
const COMMANDS = {
  brew: { run: 'brew install', java: 'openjdk@21', maven: 'maven', chromium: '--cask chromium' },
  apt: { run: 'sudo apt-get install', java: 'openjdk-21-jre-headless', maven: 'maven', chromium: 'chromium' },
  dnf: { run: 'sudo dnf install', java: 'java-21-openjdk-headless', maven: 'maven', chromium: 'chromium' },
  apk: { run: 'sudo apk add', java: 'openjdk21-jre-headless', maven: 'maven', chromium: 'chromium' },
  pacman: { run: 'sudo pacman -S', java: 'jre21-openjdk-headless', maven: 'maven', chromium: 'chromium' },
  zypper: { run: 'sudo zypper install', java: 'java-21-openjdk-headless', maven: 'maven', chromium: 'chromium' },
};

/** @type {Record<Program, string>} */
const SOURCES = {
  java: 'Get Java 21 from https://adoptium.net/',
  maven: 'Get Maven from https://maven.apache.org/download.cgi',
  chromium: 'Get Chromium from https://www.chromium.org/getting-involved/download-chromium/',
};

/**
 * Says how a program is installed on this system, as one command or one address.
 *
 * @param {Program} program
 * @param {Packager} [packager]
 * @param {string} [release] text of /etc/os-release
 * @returns {string}
 */
export function installHint(program, packager = findPackager(), release = readRelease()) {
  if (packager === 'none') return SOURCES[program];
  const { run, [program]: name } = COMMANDS[packager];
  // Debian 12 has no Java 21.
  const older =
    packager === 'apt' && program === 'java' && /^ID=debian$/m.test(release) && /^VERSION_ID="?1[12]/m.test(release);
  const linked = packager === 'brew' && program === 'java' ? ', then set JAVA_HOME="$(brew --prefix openjdk@21)"' : '';
  return `Install it: ${run} ${older ? name.replace('21', '17') : name}${linked}`;
}

/** @returns {Packager} */
function findPackager() {
  if (process.platform === 'darwin') return 'brew';
  if (process.platform !== 'linux') return 'none';
  /** @type {readonly [Packager, string][]} */
  const known = [
    ['apt', '/usr/bin/apt-get'],
    ['dnf', '/usr/bin/dnf'],
    ['apk', '/sbin/apk'],
    ['pacman', '/usr/bin/pacman'],
    ['zypper', '/usr/bin/zypper'],
  ];
  const found = known.find(([, file]) => existsSync(file));
  return found ? found[0] : 'none';
}

function readRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch (_error) {
    return '';
  }
}
