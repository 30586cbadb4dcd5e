package org.tinkuy.views.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.study.portfolio.Ranking;
import org.tinkuy.study.portfolio.Yardstick;
import org.tinkuy.views.Block;
import org.tinkuy.views.Document;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.study.StudyDocument;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// Several parks side by side, as a document of blocks: how they stand, the same as small
/// multiples, what they come to together.
public final class PortfolioDocument {
  private final Portfolio portfolio;
  private final Reader reader;
  private final Wording words;

  /// For whom the document is.
  ///
  /// @param audience who reads it
  /// @param tenants among whom a tenant that reads it has its name
  public record Reader(Audience audience, List<Tenant> tenants) {
    public static final Reader OPERATOR = new Reader(Audience.OPERATOR, List.of());

    public Reader {
      tenants = List.copyOf(tenants);
    }
  }

  private PortfolioDocument(Portfolio portfolio, Reader reader, Wording words) {
    this.portfolio = portfolio;
    this.reader = reader;
    this.words = spoken(portfolio, words);
  }

  /// The words with numbers as the country of the parks writes them, where they share one.
  public static Wording spoken(Portfolio portfolio, Wording words) {
    return portfolio.findCountry().map(words::inCountry).orElse(words);
  }

  /// Makes the document in one language.
  ///
  /// @param reader for whom it is
  /// @param left the parks that were asked for and could not be read, as they were named
  public static Document of(Portfolio portfolio, Reader reader, List<String> left, Wording words) {
    return new PortfolioDocument(portfolio, reader, words).document(left);
  }

  /// The standing of the parks alone, for the terminal.
  public static Section digest(
      Portfolio portfolio, Reader reader, List<String> left, Wording words) {
    PortfolioDocument document = new PortfolioDocument(portfolio, reader, words);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(new PortfolioTables(portfolio, document.words).standing());
    new PortfolioTables(portfolio, document.words).together().ifPresent(blocks::add);
    if (portfolio.isDouble()) {
      blocks.add(document.twice());
    }
    blocks.addAll(document.remarks(left));
    return new Section("portfolio", document.title(), blocks);
  }

  private Document document(List<String> left) {
    PortfolioTables tables = new PortfolioTables(portfolio, words);
    List<Block> standing = new ArrayList<>();
    standing.addAll(headlines());
    standing.addAll(remarks(left));
    standing.addAll(tables.standing());
    if (!portfolio.rankings().isEmpty()) {
      standing.add(new Note(words.text(key("standing.note"))));
    }
    List<Block> sizes = new ArrayList<>(List.of(tables.sizes()));
    Optional<Table> together = tables.together();
    together.ifPresent(sizes::add);
    if (portfolio.isDouble()) {
      sizes.add(twice());
    } else if (together.isPresent() && tables.hasRatios()) {
      sizes.add(new Note(words.text("portfolio.together.note")));
    }
    List<Block> pictures = new ArrayList<>(new PortfolioPictures(portfolio, words).list());
    return new Document(
        title(),
        words.language(),
        List.of(
            new Section("standing", words.text(key("standing")), standing),
            new Section("multiples", words.text(key("multiples")), pictures),
            new Section("together", words.text("portfolio.numbers"), sizes)),
        stamp(),
        provenance());
  }

  private Note twice() {
    return new Note(words.text("portfolio.twice"));
  }

  private String title() {
    return words.text(
        key("title"),
        Map.of(
            "park", name(portfolio.lines().getFirst()),
            "parks", words.whole(portfolio.lines().size()),
            "periods", periods()));
  }

  private String key(String end) {
    return key(portfolio, end);
  }

  /// The key of a text that is another where it is one park in several periods.
  static String key(Portfolio portfolio, String end) {
    return (portfolio.isOnePark() ? "portfolio.one." : "portfolio.") + end;
  }

  private String periods() {
    return String.join(", ", portfolio.listPeriods().stream().map(Period::text).toList());
  }

  /// For each way of scoring who stands first, and whether that is certain.
  private List<Finding> headlines() {
    List<Finding> findings = new ArrayList<>();
    for (Ranking ranking : portfolio.rankings()) {
      Ranking.Place first = ranking.places().getFirst();
      boolean certain = first.last() == 1;
      findings.add(
          new Finding(
              words.text(
                  key("first." + (certain ? "certain" : isAlone(ranking) ? "only" : "open")),
                  Map.of(
                      "park", name(first.line()),
                      "period", first.line().period().text(),
                      "scheme", PortfolioTables.scheme(first.line(), words),
                      "score",
                          words
                              .numbers()
                              .format(first.score() * 100, PortfolioTables.MET_DECIMALS, "%"),
                      "coverage", coverage(first.line()),
                      "parks", words.whole(ranking.places().size()))),
              Tone.NEUTRAL));
    }
    return findings;
  }

  /// Whether the first is the only one of several with data, so that there is no score but its own.
  private static boolean isAlone(Ranking ranking) {
    return ranking.places().size() > 1
        && ranking.places().stream().skip(1).allMatch(place -> place.line().hasNothing());
  }

  /// Of which share of the criteria there are data, where that may be told.
  private String coverage(ParkLine line) {
    return line.findValue(Yardstick.COVERAGE)
        .map(words::percent)
        .orElseGet(() -> "(" + words.text(FigureText.HIDDEN) + ")");
  }

  /// What must be known before two parks are held against each other.
  private List<Block> remarks(List<String> left) {
    List<Block> remarks = new ArrayList<>();
    if (portfolio.listPeriods().size() > 1 && !portfolio.isOnePark()) {
      remarks.add(attention("portfolio.periods", "periods", periods()));
    }
    if (portfolio.listSchemes().size() > 1) {
      remarks.add(
          attention(
              "portfolio.schemes",
              "schemes",
              words.list(
                  portfolio.lines().stream()
                      .map(line -> PortfolioTables.scheme(line, words))
                      .distinct()
                      .toList())));
    }
    for (List<ParkLine> lines : portfolio.unranked().values()) {
      ParkLine first = lines.getFirst();
      boolean preview = first.scheme().status() == Framework.Status.PREVIEW;
      remarks.add(
          attention(
              preview ? "portfolio.preview" : "portfolio.unscored",
              "scheme",
              PortfolioTables.scheme(first, words)));
    }
    List<String> partial =
        portfolio.lines().stream().filter(ParkLine::partial).map(this::name).distinct().toList();
    if (!partial.isEmpty()) {
      remarks.add(attention("portfolio.partial", "parks", String.join(", ", partial)));
    }
    if (!left.isEmpty()) {
      remarks.add(attention("portfolio.left", "parks", String.join(", ", left)));
    }
    return remarks;
  }

  private Finding attention(String key, String place, String value) {
    return new Finding(words.text(key, place, value), Tone.ATTENTION);
  }

  private String name(ParkLine line) {
    return line.name().in(words.language());
  }

  private List<String> stamp() {
    List<String> stamp = new ArrayList<>();
    stamp.add(StudyDocument.stamp(reader.audience(), reader.tenants(), words));
    if (portfolio.lines().stream().anyMatch(ParkLine::partial)) {
      stamp.add(words.text("portfolio.stamp.partial"));
    }
    return stamp;
  }

  private List<KeyFigure> provenance() {
    List<KeyFigure> lines = new ArrayList<>();
    Provenance first = portfolio.lines().getFirst().provenance();
    line(lines, words.text("report.provenance.program"), StudyDocument.version(first, words));
    line(lines, words.text("report.provenance.catalog"), first.catalogVersion());
    for (ParkLine park : portfolio.lines()) {
      String label =
          words.labelled(
              words.text("report.provenance.input"), name(park) + " " + park.period().text());
      boolean kept = !reader.audience().equals(Audience.OPERATOR);
      line(lines, label, kept ? words.text(FigureText.HIDDEN) : park.provenance().inputHash());
    }
    line(lines, words.text("report.provenance.repeatable"), StudyDocument.repeatable(first, words));
    return lines;
  }

  private static void line(List<KeyFigure> lines, String label, String value) {
    lines.add(new KeyFigure(label, value.isEmpty() ? FigureText.NONE : value, "", ""));
  }
}
