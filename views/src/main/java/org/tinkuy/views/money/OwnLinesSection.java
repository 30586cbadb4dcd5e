package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.model.OwnCover;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Wording;

/// The lines of one's own by year: first those that say what they are, then all of them, what
/// flows, what stands, and what is no money apart.
final class OwnLinesSection {
  /// Columns of one table that a page holds.
  private static final int WIDE = 7;

  private static final int DECIMALS = 2;
  private static final int FINE = 4;

  private final ProjectRun run;
  private final FinanceNames names;
  private final Wording words;
  private final List<UserLine> own;

  private OwnLinesSection(ProjectRun run, FinanceNames names, Wording words) {
    this.run = run;
    this.names = names;
    this.words = words;
    this.own = run.model().of().extras().lines();
  }

  /// The section; empty where a case has no such lines.
  static Optional<Section> of(ProjectRun run, FinanceNames names, Wording words) {
    return run.model().of().extras().lines().isEmpty()
        ? Optional.empty()
        : Optional.of(new OwnLinesSection(run, names, words).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    statement().ifPresent(blocks::add);
    SequencedMap<String, List<Line>> kinds = new LinkedHashMap<>();
    for (String kind : List.of("flows", "stocks", "numbers")) {
      kinds.put(kind, new ArrayList<>());
    }
    for (UserLine each : own) {
      Line line = line(each);
      kinds.computeIfAbsent(kind(line), _ -> new ArrayList<>()).add(line);
    }
    kinds.forEach((kind, lines) -> addTables(blocks, kind, lines));
    return new Section("finance-own", words.text("finance.own.title"), blocks);
  }

  private Line line(UserLine of) {
    return run.model().graph().line(of.id());
  }

  private String kind(Line line) {
    return !isMoney(line) ? "numbers" : line.type().shape() == Shape.FLOW ? "flows" : "stocks";
  }

  private boolean isMoney(Line line) {
    return line.type().unit().equals(names.of().units().money());
  }

  /// The lines that say what they are, and the cover that follows from them.
  private Optional<Table> statement() {
    List<YearTable.Shown> shown = new ArrayList<>();
    own.stream()
        .filter(each -> each.means().isPresent())
        .sorted(Comparator.comparing(each -> each.means().orElseThrow()))
        .forEach(
            each -> {
              shown.add(column(line(each)));
              if (each.means().get() == UserLine.Means.SERVICE) {
                run.model().find(OwnCover.ID).ifPresent(cover -> shown.add(cover(cover)));
              }
            });
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FinanceTable.years(run, words)
                .table(
                    "finance-own-statement",
                    words.text("finance.own.statement"),
                    shown,
                    true,
                    words.text("finance.own.statement.note")));
  }

  private YearTable.Shown cover(Line cover) {
    int perYear = run.model().graph().grid().perYear();
    return new YearTable.Shown(
        Column.number("DSCR", "", 1),
        YearValues.lowest(perYear, run.values().series(cover)),
        YearTable.Joined.LEAST);
  }

  private void addTables(List<Block> blocks, String kind, List<Line> lines) {
    for (int from = 0; from < lines.size(); from += WIDE) {
      List<YearTable.Shown> shown =
          lines.subList(from, Math.min(lines.size(), from + WIDE)).stream()
              .map(this::column)
              .toList();
      String id = "finance-own-" + kind + (from == 0 ? "" : "-" + (from / WIDE + 1));
      String title = words.text("finance.own." + kind);
      blocks.add(
          FinanceTable.years(run, words)
              .table(
                  id,
                  lines.size() <= WIDE
                      ? title
                      : words.labelled(title, words.whole(from / WIDE + 1)),
                  shown,
                  kind.equals("flows"),
                  ""));
    }
  }

  /// Money in millions; what is no money in its own unit, finer where it is small.
  private YearTable.Shown column(Line line) {
    List<Double> values = YearValues.of(run, line);
    YearTable.Joined joined =
        YearValues.isSummed(run, line) ? YearTable.Joined.SUM : YearTable.Joined.END;
    if (isMoney(line)) {
      return new YearTable.Shown(
          Column.number(names.line(line), names.millions(), 2),
          values.stream().map(names::inMillions).toList(),
          joined);
    }
    Unit unit = line.type().unit();
    boolean isSmall = values.stream().filter(Double::isFinite).allMatch(v -> Math.abs(v) < 1);
    return new YearTable.Shown(
        Column.number(names.line(line), unit.equals(Unit.ONE) ? "" : words.unit(unit), 2),
        values,
        joined,
        isSmall ? FINE : DECIMALS);
  }
}
