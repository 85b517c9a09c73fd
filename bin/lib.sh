# Shared by the commands in bin/. Finds a JDK 25 and the project's root.
# shellcheck shell=bash
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JAR=$ROOT/target/practice-commons.jar

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    if [ -x "$home/bin/javac" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then
      echo "$home"
      return
    fi
  done
  echo "Practice Commons needs a JDK 25, and none was found. Install one (for example Temurin 25) or set JAVA_HOME to it." >&2
  exit 3
}

JAVA_HOME=$(find_jdk)
export JAVA_HOME
PATH=$JAVA_HOME/bin:$PATH

build_if_needed() {
  local newer
  newer=$([ -f "$JAR" ] && find "$ROOT/pom.xml" "$ROOT/src" "$ROOT/engines" "$ROOT/graph-schema" "$ROOT/search-mappings" \
    \( -name node_modules -o -name target -o -path "$ROOT/src/test" -o -path "$ROOT/src/bench" \) -prune \
    -o -type f -newer "$JAR" -print -quit || echo missing)
  if [ -n "$newer" ]; then
    echo "Building (the first time takes a few minutes) ..."
    "$ROOT/bin/setup"
    (cd "$ROOT" && mvn -q -B package -DskipTests)
  fi
}
