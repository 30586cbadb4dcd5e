package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// A social indicator for groups apart, over those that tell them apart. Where the groups are
/// always the same, the catalog has a figure `split.CRITERION.GROUP` for each; where the rows of a
/// park name them, one figure `split.CRITERION.BY` that is evaluated on the rows of each group.
///
/// @param criterion id of the indicator
/// @param by what tells the groups apart
/// @param parts its value for each group: of groups that are always the same all, in their order;
///   of those that rows name the ones of which something is told, in the order of their names
public record SocialSplit(String criterion, By by, List<Part> parts) {
  private static final int DIVISION_DIGITS = 2;

  public SocialSplit {
    parts = List.copyOf(parts);
  }

  /// The value for one group.
  ///
  /// @param group the word of the group; of sectors a division of ISIC Rev. 4, of topics the topic
  ///   as it was written, empty where none was, of firms an id, empty for people of all firms
  /// @param figure the value
  public record Part(String group, Figure figure) {}

  /// What tells groups of people, firms or events apart.
  public enum By {
    /// Women and men.
    SEX,
    /// Firms with more than 250 workers and the others.
    SIZE,
    /// Workers of the firms themselves and those of agencies.
    CONTRACT,
    /// Managers of the top level and the others.
    LEVEL,
    /// Managers and everybody else.
    GRADE,
    /// Support facilities and programmes for skills.
    TYPE,
    /// Migrants and others.
    ORIGIN,
    /// Lines of business of the firms.
    SECTOR,
    /// What events were about.
    TOPIC,
    /// Firms whose workers were asked.
    FIRM;

    /// The words of groups that are always the same; empty where rows name the groups.
    public List<String> groups() {
      return switch (this) {
        case SEX -> List.of("female", "male");
        case SIZE -> List.of("large", "other");
        case CONTRACT -> List.of("own", "agency");
        case LEVEL -> List.of("senior", "junior");
        case GRADE -> List.of("managers", "staff");
        case TYPE -> List.of("facilities", "programmes");
        case ORIGIN -> List.of("migrant", "settled");
        case SECTOR, TOPIC, FIRM -> List.of();
      };
    }
  }

  /// The splits of a set of indicators that the rows of a park tell, in the order of what tells
  /// apart and of the set.
  ///
  /// @param all rows of the park in the period of the set
  /// @param figures of the same park
  /// @param named names of the figures of the catalog
  public static List<SocialSplit> of(
      Assessment set, PeriodRows all, Figures figures, Set<String> named, Formulas formulas) {
    List<SocialSplit> splits = new ArrayList<>();
    for (By by : By.values()) {
      Map<String, PeriodRows> rows = rows(by, all);
      for (CriterionResult result : set.results()) {
        String criterion = result.id();
        if (!named.containsAll(names(criterion, by))) {
          continue;
        }
        List<Part> parts = new ArrayList<>();
        rows.forEach(
            (group, own) -> {
              String name = name(criterion, by, group);
              Formula formula = formulas.figure(name);
              String id = "social:" + name + (by.groups().isEmpty() ? "." + group : "");
              Figure figure = figures.of(id, formula, formula.evaluate(own, false));
              if (!by.groups().isEmpty() || tells(figure)) {
                parts.add(new Part(group, figure));
              }
            });
        if (parts.stream().anyMatch(part -> !part.group().isEmpty() && tells(part.figure()))) {
          splits.add(new SocialSplit(criterion, by, parts));
        }
      }
    }
    return splits;
  }

  private static List<String> names(String criterion, By by) {
    return by.groups().isEmpty()
        ? List.of(name(criterion, by, ""))
        : by.groups().stream().map(group -> name(criterion, by, group)).toList();
  }

  private static String name(String criterion, By by, String group) {
    String last = by.groups().isEmpty() ? by.name().toLowerCase(Locale.ROOT) : group;
    return "split." + criterion + "." + last;
  }

  /// The rows on which each group is evaluated.
  private static Map<String, PeriodRows> rows(By by, PeriodRows all) {
    return switch (by) {
      case SEX, SIZE, CONTRACT, LEVEL, GRADE, TYPE, ORIGIN -> {
        Map<String, PeriodRows> rows = new LinkedHashMap<>();
        by.groups().forEach(group -> rows.put(group, all));
        yield rows;
      }
      case SECTOR -> apart(all, "tenants", SocialSplit::division);
      case TOPIC -> apart(all, "events", row -> row.text("topic"));
      case FIRM -> apart(all, "surveys", row -> row.text("tenant"));
    };
  }

  private static String division(ParkRow tenant) {
    String sector = tenant.text("sector");
    return sector.substring(0, Math.min(DIVISION_DIGITS, sector.length()));
  }

  private static Map<String, PeriodRows> apart(
      PeriodRows all, String table, Function<ParkRow, String> group) {
    Park park = all.park();
    Map<String, PeriodRows> rows = new LinkedHashMap<>();
    park.table(table).rows().stream()
        .map(group)
        .distinct()
        .sorted()
        .forEach(
            own ->
                rows.put(
                    own,
                    PeriodRows.of(
                        park.only(table, row -> group.apply(row).equals(own)), all.period())));
    return rows;
  }

  private static boolean tells(Figure figure) {
    return figure.range().filter(range -> !range.leavesAllOpen(figure.unit())).isPresent();
  }
}
