package org.practicecommons.demo;
public final class DemonstrationEngland {
  public static java.util.List<org.practicecommons.ingest.ReadFile> generate(long seed) { return java.util.List.of(); }
}
