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

PROGRAM=$ROOT/target/program

# Builds what is older than its sources, and unpacks it: classes in plain jars load faster than those in a jar of jars.
build_if_needed() {
  local newer
  newer=$([ -f "$PROGRAM/built" ] && find "$ROOT/pom.xml" "$ROOT/src" "$ROOT/engines" "$ROOT/graph-schema" "$ROOT/search-mappings" \
    \( -name node_modules -o -name target -o -path "$ROOT/src/test" -o -path "$ROOT/src/bench" \) -prune \
    -o -type f -newer "$PROGRAM/built" -print -quit || echo missing)
  if [ -n "$newer" ]; then
    echo "Building (the first time takes a few minutes) ..."
    "$ROOT/bin/setup"
    (cd "$ROOT" && mvn -q -B package -Dmaven.test.skip=true)
    rm -rf "$PROGRAM"
    java -Djarmode=tools -jar "$JAR" extract --destination "$PROGRAM" >/dev/null
    remember_classes
    touch "$PROGRAM/built"
  fi
}

# Starts the program once without its engines, asks it for some pages and keeps the loaded classes, so that later starts
# take a third of the time. It works without, so a failure here is none.
remember_classes() {
  local home
  home=$(mktemp -d)
  # With addresses given no engine is started, and nothing is asked of these.
  # shellcheck disable=SC2046
  NEO4J_URI=bolt://127.0.0.1:1 ELASTICSEARCH_URL=http://127.0.0.1:1 \
    java $(cat "$ROOT/bin/java-options") -XX:AOTCacheOutput="$PROGRAM/classes.aot" \
    -jar "$PROGRAM/$(basename "$JAR")" serve --home "$home" --port 0 --practicecommons.rehearse=true \
    --spring.neo4j.max-transaction-retry-time=0s >"$PROGRAM/training.log" 2>&1 || true
  rm -rf "$home"
}

# Becomes the program, with the classes it remembers. An archive that does not fit this Java is passed over.
exec_program() {
  # shellcheck disable=SC2046
  exec java $(cat "$ROOT/bin/java-options") -XX:AOTCache="$PROGRAM/classes.aot" -Xlog:aot=off -Xlog:cds=off \
    -jar "$PROGRAM/$(basename "$JAR")" "$@"
}
