package org.tinkuy.park;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which columns of a table are part of which others, so that no part exceeds its whole and an
/// unknown one is known to lie between.
public final class Wholes {
  /// A column that counts some of what another counts.
  ///
  /// @param part the column with some
  /// @param whole the column with all
  public record Part(String part, String whole) {}

  private static final Map<String, List<Part>> BY_TABLE =
      Map.of(
          "events", List.of(new Part("responded", "people")),
          "engagements", List.of(new Part("women", "people")),
          "occupancy", List.of(new Part("let_m2", "lettable_m2")),
          "workforce",
              Stream.concat(
                      parts(
                          "workers",
                          "agency",
                          "permanentDirect",
                          "local",
                          "youth",
                          "withDisability",
                          "migrant",
                          "managers",
                          "apprentices",
                          "overLimit",
                          "facilityUsers",
                          "unionCovered")
                          .stream(),
                      Stream.of(
                          new Part("agencyHours", "hoursWorked"),
                          new Part("seniorManagers", "managers"),
                          new Part("supportUsers", "facilityUsers"),
                          new Part("programmeUsers", "facilityUsers")))
                  .toList(),
          "surveys",
              List.of(
                  new Part("positive", "responded"),
                  new Part("responded", "invited"),
                  new Part("responded", "populationSize")),
          "procurement", parts("total", "local", "small", "womenOwned"));

  private Wholes() {}

  /// The parts of a table, each with its whole; none for most tables.
  public static List<Part> of(String table) {
    return BY_TABLE.getOrDefault(table, List.of());
  }

  private static List<Part> parts(String whole, String... parts) {
    return Stream.of(parts).map(part -> new Part(part, whole)).toList();
  }
}
