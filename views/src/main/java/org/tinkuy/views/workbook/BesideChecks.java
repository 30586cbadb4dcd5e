package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.stack.StackLines;

/// The checks that are reckoned beside the graph and fit in one formula of a spreadsheet: the worst
/// of a difference over the life.
final class BesideChecks {
  private final BookCase of;
  private final Function<Line, String> cells;

  /// @param cells of a line over the life, or the one for all periods
  BesideChecks(BookCase of, Function<Line, String> cells) {
    this.of = of;
    this.cells = cells;
  }

  /// The formula of a check; empty where it has none, or where its lines do not stand in rows.
  ///
  /// @param part id of what it is about, `products.plots`
  /// @param word of the rule
  Optional<String> formula(String part, String word) {
    return switch (word) {
      case "returned" -> line(part + ".let").flatMap(this::returned);
      case "built" -> beyond(part + ".let", part + ".serviced");
      case "billed" -> billed(part);
      case "supplied" -> supplied(part);
      case "capacity" -> capacity(part);
      case "roundTrip" -> roundTrip(part);
      case "uses" -> uses();
      default -> Optional.empty();
    };
  }

  private Optional<Line> line(String id) {
    ProjectModel model = of.run().model();
    return model.find(id).or(() -> Optional.ofNullable(model.inputs().get(id)));
  }

  private Optional<String> cells(String id) {
    return line(id).map(cells);
  }

  private static String furthest(String difference) {
    return "SUMPRODUCT(MAX(ABS(" + difference + ")))";
  }

  private static String above(String difference) {
    return "SUMPRODUCT(MAX(0," + difference + "))";
  }

  /// What is let in a period and not in the one after.
  private Optional<String> returned(Line let) {
    if (of.periods() < 2 || !of.places().isRow(let)) {
      return Optional.empty();
    }
    String prefix = Sheets.prefix(of.sheets().calculation());
    String before = of.places().between(let, 0, of.periods() - 2);
    String after = of.places().between(let, 1, of.periods() - 1);
    return Optional.of(above(prefixed(prefix, before) + "-" + prefixed(prefix, after)));
  }

  private static String prefixed(String prefix, String range) {
    return range.startsWith("'") ? range : prefix + range;
  }

  private Optional<String> beyond(String some, String most) {
    return cells(some).flatMap(first -> cells(most).map(second -> above(first + "-" + second)));
  }

  private Optional<String> billed(String part) {
    Optional<Line> volume = line(part + ".volume");
    Optional<Line> revenue = line(part + ".revenue");
    Optional<Line> price =
        line(part + ".price.converted")
            .or(() -> line(part + ".price.nominal"))
            .or(() -> line(part + ".price"));
    if (volume.isEmpty() || revenue.isEmpty() || price.isEmpty()) {
      return Optional.empty();
    }
    double factor =
        volume
            .get()
            .type()
            .unit()
            .times(price.get().type().unit())
            .convert(1, revenue.get().type().unit());
    return Optional.of(
        furthest(
            cells.apply(revenue.get())
                + "-"
                + cells.apply(volume.get())
                + "*"
                + cells.apply(price.get())
                + (factor == 1 ? "" : "*" + CellNotation.literal(factor))));
  }

  private Optional<String> supplied(String part) {
    Optional<String> all = cells(part + ".supplied");
    Optional<String> lost = cells(part + ".losses");
    Optional<String> volume = cells(part + ".volume");
    return all.isEmpty() || lost.isEmpty() || volume.isEmpty()
        ? Optional.empty()
        : Optional.of(
            furthest(all.get() + "-" + all.get() + "*" + lost.get() + "-" + volume.get()));
  }

  /// What is given beyond what a plant can; where a plant is as large as the largest use, that is
  /// reckoned by more lines and stays a value.
  private Optional<String> capacity(String part) {
    Optional<Line> most = line(part + ".capacity");
    Optional<String> volume = cells(part + ".volume");
    if (most.isEmpty() || volume.isEmpty()) {
      return Optional.empty();
    }
    double months = of.grid().step().months();
    double share = most.get().type().shape() == Shape.PER_MONTH ? months : months / 12;
    return Optional.of(
        above(
            volume.get()
                + "-"
                + cells.apply(most.get())
                + (share == 1 ? "" : "*" + CellNotation.literal(share))));
  }

  private Optional<String> roundTrip(String input) {
    Optional<String> level =
        of.run().model().of().find(input).flatMap(each -> cells("index." + each.index()));
    Optional<String> nominal = cells(input + ".nominal");
    Optional<String> real = cells(input);
    return level.isEmpty() || nominal.isEmpty() || real.isEmpty()
        ? Optional.empty()
        : Optional.of(furthest(nominal.get() + "/" + level.get() + "-" + real.get()));
  }

  /// What stands on both sides is left out: interest that is added, and what operation gives less
  /// what it lacks is what is invested less the need.
  private Optional<String> uses() {
    Optional<OwnerLines> owners = of.run().model().owners();
    Optional<StackLines> stack = of.run().model().stack();
    Optional<Line> invested = of.run().model().sums().map(ProjectModel.SumLines::invested);
    if (owners.isEmpty() || stack.isEmpty() || invested.isEmpty()) {
      return Optional.empty();
    }
    OwnerLines.Sources sources = owners.get().sources();
    List<Line> in = new ArrayList<>();
    in.add(sources.equity());
    in.add(sources.borrowed());
    in.add(sources.granted());
    in.add(stack.get().uses().gap());
    in.add(invested.get());
    List<Line> out =
        new ArrayList<>(List.of(stack.get().uses().need(), stack.get().uses().carry()));
    out.addAll(of.run().model().graph().reads(invested.get()));
    return Optional.of(furthest(joined(in, "+") + "-" + joined(out, "-")));
  }

  private String joined(List<Line> lines, String sign) {
    return lines.stream().map(cells).collect(Collectors.joining(sign));
  }
}
