package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.InputEffects;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.picture.YearBars;
import org.tinkuy.views.wording.Wording;

/// The money of a park on one page: what is financed, what it costs and returns, who pays.
final class MoneySection {
  /// Of the picture, so that the page is one.
  private static final double LOW_px = 150;

  private static final int IN_A_ROW = 4;

  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  MoneySection(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(sentence(), tone()));
    for (String broken : stamps(results, names, words)) {
      blocks.add(new Finding(broken, Tone.ATTENTION));
    }
    blocks.add(new Note(results.run().model().of().head().financed().in(words.language())));
    List<KeyFigure> keys = keys();
    shown(keys.subList(0, Math.min(IN_A_ROW, keys.size()))).ifPresent(blocks::add);
    results.run().model().sums().ifPresent(sums -> blocks.add(picture(sums)));
    UsesTable.brief(results.run(), names, words).ifPresent(blocks::add);
    blocks.addAll(new MoneyOutlook(results, names, words).blocks());
    String title =
        words.text(
            "finance.report.title",
            "case",
            results.run().model().of().head().title().in(words.language()));
    return new Section("finance", title, blocks);
  }

  /// What stands behind the one page.
  Section details() {
    List<Block> blocks = new ArrayList<>();
    List<KeyFigure> keys = keys();
    shown(keys.subList(Math.min(IN_A_ROW, keys.size()), keys.size())).ifPresent(blocks::add);
    UsesTable.of(results.run(), names, words).ifPresent(blocks::add);
    new PhaseTable(results.run(), names, words).table().ifPresent(blocks::add);
    onlyTold(results, words).ifPresent(told -> blocks.add(new Finding(told, Tone.ATTENTION)));
    contract().ifPresent(blocks::add);
    new IndicatorTable(results, names, words).table().ifPresent(blocks::add);
    letting().ifPresent(blocks::add);
    leverage().ifPresent(blocks::add);
    without().ifPresent(blocks::add);
    blocks.add(new Note(names.find("finance.report.method").orElse("")));
    return new Section("finance-details", words.text("finance.report.details"), blocks);
  }

  /// What the contract of the case settles.
  private Optional<Block> contract() {
    ContractFacts facts = new ContractFacts(words);
    return settled(results)
        .map(
            each ->
                facts.table(
                    "finance-contract", List.of(new ContractFacts.Named(facts.name(each), each))));
  }

  /// The facts of the case's contract; empty where it has none.
  static Optional<Contract> settled(FinanceResults results) {
    return results.run().model().of().extras().contract().flatMap(ContractPlan::settled);
  }

  /// That no flow follows the contract of a usual stack, where the case has none of its own.
  static Optional<String> onlyTold(FinanceResults results, Wording words) {
    if (results.run().model().of().extras().contract().filter(ContractPlan::isOnlyTold).isEmpty()) {
      return Optional.empty();
    }
    return settled(results)
        .map(
            contract ->
                words.text(
                    "finance.contract.onlyTold",
                    Map.of(
                        "settled",
                        new ContractFacts(words).sentence(contract),
                        "kind",
                        contract.id())));
  }

  /// Sections that a project has no place for yet, each with the key of the case that brings it.
  private Optional<Block> without() {
    FinanceCase of = results.run().model().of();
    List<String> missing = new ArrayList<>();
    if (results.run().model().stack().isEmpty()) {
      missing.add(words.text("finance.report.without.layers"));
    }
    if (of.find("discount.project").isEmpty()) {
      missing.add(words.text("finance.report.without.discount"));
    }
    return missing.isEmpty() || results.run().model().sums().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Note(words.text("finance.report.without", "sections", words.list(missing))));
  }

  /// That letting everything does not make up for what is missing, where the worth turns by prices
  /// above those of the case alone: the table of indicators has no share let to show then.
  private Optional<Block> letting() {
    boolean isLet =
        results.run().model().of().inputs().values().stream().anyMatch(CaseBlock.ABSORPTION::holds);
    InputEffects.Together turning = results.sensitivity().breakEven();
    return turning
        .price()
        .filter(share -> share > 1 && isLet && turning.letting().isEmpty())
        .map(
            share ->
                new Finding(
                    words.text(
                        "finance.report.lettingShort",
                        "prices",
                        words.numbers().format(share * 100, 1, "%")),
                    Tone.NEUTRAL));
  }

  /// Why the rates do not stand in their usual order, owners above project above debt: debt costs
  /// the owners more than it gives, or the project earns less than its dearest loan costs and
  /// others carry the difference.
  private Optional<Block> leverage() {
    Optional<Double> project = results.figures().value("projectRateAfterTax");
    Optional<Double> owners = results.figures().value("ownersRate");
    if (project.isEmpty()) {
      return Optional.empty();
    }
    int perYear = results.run().model().graph().grid().perYear();
    double dearest = 0;
    for (StackLines.DebtLines loan : results.run().model().loans()) {
      int first = loan.facility().terms().window().first();
      // effective, as the returns beside it are
      double rate = results.run().values().at(loan.loan().rate(), first);
      dearest = Math.max(dearest, Math.pow(1 + rate, perYear) - 1);
    }
    boolean isOwnersBelow = owners.filter(rate -> rate < project.get()).isPresent();
    boolean isDear = dearest > project.get();
    if (!isOwnersBelow && !isDear) {
      return Optional.empty();
    }
    Map<String, String> places = new TreeMap<>();
    places.put("project", rate("projectRateAfterTax"));
    places.put("owners", rate("ownersRate"));
    places.put("debt", words.numbers().format(dearest * 100, 1, "%"));
    String key = !isOwnersBelow ? "below" : isDear ? "dear" : dearest > 0 ? "other" : "none";
    return Optional.of(
        new Finding(
            words.text(names.fitting("finance.report.leverage." + key), places), Tone.NEUTRAL));
  }

  private Tone tone() {
    boolean isUnsound =
        !results.broken().isEmpty() || results.figures().value("support").orElse(0.0) > 1;
    return isUnsound ? Tone.ATTENTION : Tone.NEUTRAL;
  }

  /// The case in a sentence; the terminal says it too.
  String sentence() {
    ProjectFigures figures = results.figures();
    Map<String, String> places = new TreeMap<>();
    places.put("invested", money("invested"));
    places.put("rate", yearly("projectRateAfterTax"));
    places.put("owners", single("ownersRate"));
    places.put("borrowed", money("borrowed"));
    places.put("cover", cover("minimumCover"));
    places.put("loans", words.list(carried()));
    places.put("support", money("support"));
    if (results.run().model().sums().isEmpty()) {
      return ofLines(places);
    }
    if (figures.find("borrowed").isEmpty() || figures.find("minimumCover").isEmpty()) {
      return words.text(names.fitting("finance.report.sentence.plain"), places);
    }
    if (figures.value("support").orElse(0.0) > 1) {
      return words.text(names.fitting("finance.report.sentence.support"), places);
    }
    String key = places.get("loans").isEmpty() ? "debt" : "carried";
    String said = words.text(names.fitting("finance.report.sentence." + key), places);
    return key.equals("carried") && results.run().model().loans().size() > 1
        ? said + " " + allLoans()
        : said;
  }

  /// What is owed on every loan, so that nobody takes what one of them can be for it.
  private String allLoans() {
    return words.text(
        "finance.report.sentence.allLoans", "owed", names.money(results.run().mostOwed()));
  }

  /// What is known of a case of lines of one's own: a return, a cover, both or neither.
  private String ofLines(Map<String, String> places) {
    places.put("net", yearly("netRate"));
    String key =
        (results.figures().find("netRate").isPresent() ? ".rate" : "")
            + (results.figures().find("minimumCover").isPresent() ? ".cover" : "");
    return words.text("finance.report.sentence.lines" + key, places);
  }

  /// What each loan that the cash sizes can be, at the cover that it asks for, beside what it owes.
  private List<String> carried() {
    List<String> all = new ArrayList<>();
    for (StackLines.DebtLines loan : results.run().model().loans()) {
      String id = loan.facility().layer().id();
      results
          .figures()
          .find(ProjectFigures.CARRIED + id)
          .ifPresent(
              size -> {
                Map<String, String> places = new TreeMap<>();
                places.put("loan", names.layer(id));
                places.put("carried", names.money(size));
                places.put(
                    "owed",
                    results
                        .figures()
                        .find(ProjectFigures.OWED + id)
                        .map(names::money)
                        .orElseThrow());
                Optional<String> cover = asked("layers." + id + ".cover");
                places.put(
                    "asked", cover.or(() -> asked("layers." + id + ".lifeCover")).orElse(""));
                String key = cover.isPresent() ? "carriedLoan" : "carriedLoanLife";
                all.add(words.text("finance.report.sentence." + key, places));
              });
    }
    return all;
  }

  private Optional<String> asked(String input) {
    return results
        .run()
        .model()
        .of()
        .find(input)
        .flatMap(found -> Optional.ofNullable(results.run().model().inputs().get(found.id())))
        .map(line -> words.number(results.run().values().at(line, 0), 2));
  }

  private String money(String name) {
    return results.figures().value(name).map(names::money).orElse(words.text("state.noData"));
  }

  private String cover(String name) {
    return results.figures().value(name).map(v -> words.number(v, 2)).orElse("");
  }

  private String yearly(String name) {
    return results.figures().value(name).isPresent()
        ? words.text("finance.report.rate.yearly", "rate", rate(name))
        : single(name);
  }

  /// A rate within a sentence, which has no place for another one that says why there is none.
  private String single(String name) {
    Optional<Figure> figure = results.figures().find(name);
    return figure.isPresent() && figure.get().findValue().isEmpty()
        ? words.text("finance.report.rate.none")
        : rate(name);
  }

  private String rate(String name) {
    Optional<Figure> figure = results.figures().find(name);
    return figure
        .flatMap(Figure::findValue)
        .map(value -> words.numbers().format(value * 100, 1, "%"))
        .orElseGet(
            () -> figure.map(f -> words.printed(f.reason())).orElse(words.text("state.noData")));
  }

  private static Optional<KeyFigures> shown(List<KeyFigure> keys) {
    return keys.isEmpty() ? Optional.empty() : Optional.of(new KeyFigures(keys));
  }

  /// In the order of what is asked first.
  private List<KeyFigure> keys() {
    List<KeyFigure> keys = new ArrayList<>();
    for (String name :
        List.of(
            "invested",
            "projectRateAfterTax",
            "netRate",
            "ownersRate",
            "minimumCover",
            "borrowed",
            "ownersWorth")) {
      if (results.figures().find(name).isPresent()) {
        String value =
            name.endsWith("Rate") || name.endsWith("AfterTax")
                ? rate(name)
                : name.endsWith("Cover") ? cover(name) : money(name);
        keys.add(new KeyFigure(names.figure(name), value, "", ""));
      }
    }
    return keys;
  }

  private Picture picture(ProjectModel.SumLines sums) {
    List<Integer> years = YearValues.years(results.run());
    List<YearBars.YearSeries> series = new ArrayList<>();
    series.add(series("operating", sums.operating(), 1, Ink.RIVER, false));
    series.add(series("invested", sums.invested(), -1, Ink.CLAY, false));
    results
        .run()
        .model()
        .owners()
        .ifPresent(owners -> series.add(series("service", owners.service(), -1, Ink.OCHRE, true)));
    String key = "finance.report.flows" + (series.size() > 2 ? "" : ".unlevered");
    String title = words.text(key + ".title", "unit", names.millions());
    String alt = words.text(key + ".alt");
    String svg =
        new YearBars("finance-flows", title, alt, years, series, Double.NaN, LOW_px)
            .draw(words.numbers());
    FinanceTable table = new FinanceTable(results.run(), names, words);
    List<FinanceTable.Shown> shown = new ArrayList<>();
    shown.add(new FinanceTable.Shown(words.text("finance.figure.operating"), sums.operating(), 1));
    shown.add(new FinanceTable.Shown(words.text("finance.figure.invested"), sums.invested(), -1));
    results
        .run()
        .model()
        .owners()
        .ifPresent(
            owners ->
                shown.add(
                    new FinanceTable.Shown(
                        words.text("finance.figure.service"), owners.service(), -1)));
    Table twin = table.money("finance-flows-table", title, shown, "");
    return new Picture(
        "finance-flows", title, alt, svg, alt, twin, words.text("finance.report.source"));
  }

  private YearBars.YearSeries series(String name, Line line, int sign, Ink ink, boolean isHatched) {
    List<Double> values =
        YearValues.of(results.run(), line).stream()
            .map(value -> names.inMillions(value) * sign)
            .toList();
    return new YearBars.YearSeries(words.text("finance.figure." + name), values, ink, isHatched);
  }

  /// One sentence for each check that does not hold; they stand on every page.
  static List<String> stamps(FinanceResults results, FinanceNames names, Wording words) {
    List<String> stamps = new ArrayList<>();
    results
        .broken()
        .forEach(
            check -> {
              Map<String, String> places = new TreeMap<>();
              places.put("line", names.line(check.line()));
              places.put("period", names.period(check.period()));
              places.put("difference", words.number(check.difference(), 2));
              places.put("tolerance", words.number(check.tolerance(), 4));
              stamps.add(words.text("finance.report.stamp", places));
            });
    return stamps;
  }
}
