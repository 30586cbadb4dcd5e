package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.MoneyExtract;
import org.tinkuy.study.MoneyExtract.Line;
import org.tinkuy.study.MoneyExtract.Topic;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// What others than the operator see of a money case: where its money comes from, what the state,
/// the economy and people have of it, and of a tenant its own leases.
///
/// @param extract what they see
/// @param ofTenant whether a tenant reads it
/// @param words the language
public record MoneyExtractSection(MoneyExtract extract, boolean ofTenant, Wording words) {
  private static final String KEY = "extract.money.";
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(sentence(), Tone.NEUTRAL));
    if (!extract.sound()) {
      blocks.add(new Finding(words.text(KEY + "unsound"), Tone.ATTENTION));
    }
    for (Topic topic : Topic.values()) {
      table(topic).ifPresent(blocks::add);
    }
    if (!extract.years().isEmpty()) {
      blocks.add(years());
    }
    if (ofTenant) {
      blocks.add(extract.leases().isEmpty() ? new Note(words.text(KEY + "noLease")) : leases());
    }
    blocks.add(new Note(words.text(KEY + "note")));
    return new Section("finance", words.text(KEY + "title"), blocks);
  }

  /// The case in one sentence.
  public String sentence() {
    Optional<String> invested = source("invested");
    return invested.isEmpty()
        ? words.text(KEY + "sentence.none")
        : words.text(
            KEY + "sentence",
            Map.of(
                "invested", invested.get(),
                "borrowed", source("borrowed").orElse(words.text("state.noData")),
                "equity", source("equity").orElse(words.text("state.noData"))));
  }

  private Optional<String> source(String word) {
    return extract.lines().stream()
        .filter(line -> line.topic() == Topic.SOURCES && line.word().equals(word))
        .map(this::value)
        .findFirst();
  }

  private Optional<Table> table(Topic topic) {
    List<Line> lines = extract.lines().stream().filter(line -> line.topic() == topic).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    boolean kept = lines.stream().anyMatch(line -> line.figure().isHidden());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.families.measure"), 5));
    columns.add(Column.text(words.text("finance.parties.value"), 2));
    if (kept) {
      columns.add(Column.text(words.text("hidden.why"), 5));
    }
    List<Row> rows = lines.stream().map(line -> row(line, kept)).toList();
    return Optional.of(
        new Table(
            "money-" + topic.name().toLowerCase(Locale.ROOT),
            words.text(KEY + topic),
            columns,
            rows,
            ""));
  }

  private Row row(Line line, boolean kept) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name(line)));
    cells.add(new TextCell(value(line)));
    if (kept) {
      cells.add(new TextCell(why(line.figure())));
    }
    return new Row(cells, false);
  }

  private String name(Line line) {
    return switch (line.topic()) {
      case SOURCES -> words.text("finance.figure." + line.word());
      case STATE -> words.text("finance.fiscal." + line.word());
      case ECONOMY, IMPACT -> words.text("finance.parties.measure." + line.word());
    };
  }

  private String why(Figure figure) {
    return figure.isHidden() ? words.printed(figure.reason()) : "";
  }

  private String value(Line line) {
    return line.figure()
        .findValue()
        .map(value -> value(line, value))
        .orElseGet(() -> words.figures().lacking(line.figure(), FigureText.NONE));
  }

  private String value(Line line, double value) {
    return switch (line.kind()) {
      case MONEY ->
          Math.abs(value) < MILLION
              ? words.number(Math.rint(value / THOUSAND) * THOUSAND, 0) + " " + currency()
              : words.text(
                  KEY + "amount",
                  Map.of(
                      "amount",
                      words.number(value / MILLION, 1),
                      "currency",
                      UnitText.of(currency(), words)));
      case PRICE -> words.number(value, 0) + " " + currency();
      case SHARE -> words.numbers().format(value * 100, 1, "%");
      case RATIO -> words.number(value, 2);
      case COUNT, YEARS -> words.number(value, 0);
    };
  }

  private String currency() {
    return extract.currency().getCurrencyCode();
  }

  private Table years() {
    String unit = UnitText.millions(currency(), words);
    List<YearTable.Shown> shown =
        List.of(
            column("received", unit, MoneyExtract.FiscalYear::received),
            column("current", unit, MoneyExtract.FiscalYear::current),
            column("capital", unit, MoneyExtract.FiscalYear::capital),
            column("balance", unit, MoneyExtract.FiscalYear::balance));
    List<Integer> years = extract.years().stream().map(MoneyExtract.FiscalYear::year).toList();
    int opening = YearTable.opening(shown.getFirst().values());
    return new YearTable(years, opening, words)
        .table("money-years", words.text("finance.fiscal.title"), shown, true, "");
  }

  private YearTable.Shown column(
      String word, String unit, ToDoubleFunction<MoneyExtract.FiscalYear> value) {
    return new YearTable.Shown(
        Column.number(words.text("finance.fiscal." + word), unit, 2),
        extract.years().stream().map(each -> value.applyAsDouble(each) / MILLION).toList(),
        YearTable.Joined.SUM);
  }

  private Table leases() {
    List<Row> rows =
        extract.leases().stream()
            .map(
                each ->
                    Row.of(NumberCell.of(each.rent_perYear(), 0), NumberCell.of(each.left_yr(), 1)))
            .toList();
    return new Table(
        "money-leases",
        words.text(KEY + "leases"),
        List.of(
            Column.number(words.text(KEY + "rent"), currency(), 2),
            Column.number(words.text(KEY + "left"), words.text("finance.report.years"), 2)),
        rows,
        "");
  }
}
