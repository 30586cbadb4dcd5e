package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.park.Park;
import org.tinkuy.study.ExchangeExtract;
import org.tinkuy.study.ExchangeExtract.Total;
import org.tinkuy.study.OwnExchange;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// What others than the operator see of the exchanges of a park: totals of the network, what is
/// withheld and why, and of a tenant its own side of its own exchanges.
public final class ExchangeExtractSection {
  private final ExchangeExtract extract;
  private final ExchangeNames names;
  private final Wording words;
  private final boolean ofTenant;

  /// @param park what is shown of the park
  /// @param ofTenant whether a tenant reads it
  public ExchangeExtractSection(
      ExchangeExtract extract, Park park, boolean ofTenant, Wording words) {
    this.extract = extract;
    this.names = new ExchangeNames(park, words);
    this.ofTenant = ofTenant;
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(sentence(), Tone.NEUTRAL));
    if (!extract.totals().isEmpty()) {
      blocks.add(totals());
      withheld().ifPresent(blocks::add);
      blocks.add(new Note(words.text("extract.exchanges.tied")));
    }
    if (ofTenant && !extract.totals().isEmpty()) {
      own(blocks);
    }
    return new Section("exchanges", words.text("report.exchanges"), blocks);
  }

  /// The network in one sentence, as far as it may be told.
  public String sentence() {
    if (extract.totals().isEmpty()) {
      return words.text("extract.exchanges.none");
    }
    Total all = extract.totals().getFirst();
    if (all.saving().isHidden()) {
      return words.text("extract.exchanges.withheld", "rule", words.printed(all.saving().reason()));
    }
    Map<String, String> places = new HashMap<>();
    places.put("saving", names.money(all.saving().findValue().orElseThrow()));
    places.put("proof", proof());
    return words.text("extract.exchanges.best", places);
  }

  private String proof() {
    return words.text(
        extract.gap().findValue().isEmpty() ? "exchange.proof.none" : "exchange.proof.OPTIMAL");
  }

  private Table totals() {
    boolean energy = extract.totals().stream().anyMatch(total -> total.energy().isPresent());
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(words.text("extract.exchanges.scope"), 4),
                Column.number(words.text("extract.exchanges.count"), "", 1),
                Column.text(words.text("extract.exchanges.saving"), 2),
                Column.text(words.text("extract.exchanges.tonnes"), 2)));
    if (energy) {
      columns.add(Column.text(words.text("extract.exchanges.energy"), 2));
    }
    columns.add(Column.text(words.text("extract.exchanges.co2"), 2));
    return new Table(
        "exchange-totals",
        words.text("extract.exchanges.totals", "period", extract.period().text()),
        columns,
        extract.totals().stream().map(total -> row(total, energy)).toList(),
        "");
  }

  private Row row(Total total, boolean energy) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(scope(total)));
    cells.add(words.figures().cell(total.count(), 1, 0, words.text("state.noData")));
    cells.add(amount(total.saving()));
    cells.add(amount(total.tonnes()));
    if (energy) {
      cells.add(amount(total.energy()));
    }
    cells.add(amount(total.co2()));
    return Row.of(cells.toArray(Cell[]::new));
  }

  private Cell amount(Optional<Figure> figure) {
    return figure.map(this::amount).orElse(new EmptyCell(FigureText.NONE));
  }

  /// What is withheld and what nobody knows are told apart, and neither looks like an amount.
  private Cell amount(Figure figure) {
    return figure.isHidden() || figure.state() == Figure.State.NO_DATA
        ? new EmptyCell(words.figures().lacking(figure, words.text("state.noData")))
        : new TextCell(words.figures().amount(figure));
  }

  private String scope(Total total) {
    return switch (total.scope()) {
      case ALL -> words.text("extract.exchanges.all");
      case CARRIER -> words.text("extract.exchanges.carrier." + total.code());
      case SECTOR -> words.text("extract.exchanges.sector", "division", total.code());
    };
  }

  /// What was asked and is shown to nobody else, each with its rule.
  private Optional<Block> withheld() {
    List<String> lines = new ArrayList<>();
    for (Figure figure : extract.kept()) {
      String what = words.text("extract." + figure.id().replace(':', '.'));
      lines.add(words.labelled(what, words.printed(figure.reason())));
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Note(words.text("extract.exchanges.kept", "list", words.list(lines))));
  }

  private void own(List<Block> blocks) {
    if (extract.own().isEmpty()) {
      blocks.add(new Note(words.text("extract.own.none")));
      return;
    }
    List<OwnExchange> open =
        extract.own().stream().filter(each -> each.terms().isPresent()).toList();
    if (!open.isEmpty()) {
      blocks.add(table(open));
      blocks.add(new Note(words.text("extract.own.price")));
    }
    List<OwnExchange> closed =
        extract.own().stream().filter(each -> each.terms().isEmpty()).toList();
    for (OwnExchange each : closed) {
      blocks.add(new Finding(neighbour(each), Tone.NEUTRAL));
    }
    if (!closed.isEmpty()) {
      blocks.add(new Note(words.text("extract.own.blind")));
    }
  }

  private String neighbour(OwnExchange each) {
    return words.text(
        each.gives() ? "extract.own.couldTake" : "extract.own.couldGive",
        Map.of("what", ownFlow(each), "law", words.text("exchange.law." + each.law())));
  }

  /// What the reader's own flow is made of, with its id where another of its flows is made of it
  /// too.
  private String ownFlow(OwnExchange each) {
    String carrier = names.carrier(each.carrier());
    boolean isOneOfSeveral =
        extract.own().stream()
            .anyMatch(
                other ->
                    other.carrier().equals(each.carrier()) && !other.flow().equals(each.flow()));
    return isOneOfSeveral
        ? words.text("extract.own.flow", Map.of("what", carrier, "flow", each.flow()))
        : carrier;
  }

  private String passes(OwnExchange each, OwnExchange.Terms terms) {
    boolean isSame = each.carrier().equals(terms.carrier());
    return words.text(
        each.gives() ? "extract.own.gives" : isSame ? "extract.own.gets" : "extract.own.takes",
        Map.of(
            "own", ownFlow(each),
            "what", names.carrier(terms.carrier()),
            "partner", terms.partner()));
  }

  private Table table(List<OwnExchange> open) {
    boolean mixed = open.stream().anyMatch(each -> each.terms().orElseThrow().amount().isEnergy());
    List<Row> rows = new ArrayList<>();
    for (OwnExchange each : open) {
      rows.add(row(each, each.terms().orElseThrow(), mixed));
    }
    return new Table(
        "exchange-own",
        words.text("extract.own.title", "period", extract.period().text()),
        columns(mixed),
        rows,
        "");
  }

  private List<Column> columns(boolean mixed) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("exchange.column.what"), 5));
    if (mixed) {
      columns.add(Column.number(words.text("exchange.column.amount"), "", 1));
      columns.add(Column.text(words.text("exchange.column.unit"), 1));
    } else {
      columns.add(Column.number(words.text("exchange.column.tonnes"), "", 1));
    }
    columns.add(Column.text(words.text("exchange.column.law"), 2));
    columns.add(Column.text(words.text("exchange.column.way"), 3));
    columns.add(Column.number(words.text("extract.own.saving"), names.perYear(), 2));
    columns.add(Column.text(words.text("extract.own.payback"), 3));
    columns.add(
        Column.number(
            words.text("extract.own.walkAway"), mixed ? names.perAnyUnit() : names.perTonne(), 2));
    return columns;
  }

  /// @param mixed whether not all are of tonnes, so that each says the unit of its amount and price
  private Row row(OwnExchange each, OwnExchange.Terms terms, boolean mixed) {
    OwnExchange.OwnSide side = terms.side();
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(passes(each, terms)));
    cells.add(NumberCell.of(terms.amount().value(), 0));
    if (mixed) {
      cells.add(new TextCell(terms.amount().unit().code()));
    }
    cells.add(names.law(terms.admission()));
    cells.add(way(terms.transport()));
    cells.add(NumberCell.of(side.saving_perYear(), 0));
    cells.add(new TextCell(payback(side)));
    cells.add(NumberCell.of(side.walkAway_perUnit(), 2));
    return new Row(cells, false);
  }

  private Cell way(OwnExchange.Transport transport) {
    if (transport.distance_km().isEmpty()) {
      return new EmptyCell(words.text("exchange.way.none"));
    }
    String way =
        words.text(
            "extract.own.way",
            Map.of(
                "km", words.number(transport.distance_km().getAsDouble(), 2),
                "mode", names.mode(transport.mode())));
    return new TextCell(words.list(List.of(way, transport.treatment())));
  }

  private String payback(OwnExchange.OwnSide side) {
    String years = names.years(side.payback_yr());
    return side.hurdle_yr().isEmpty()
        ? years
        : words.text(
            "extract.own.hurdle",
            Map.of("payback", years, "hurdle", words.number(side.hurdle_yr().getAsDouble(), 1)));
  }
}
