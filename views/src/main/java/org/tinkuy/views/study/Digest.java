package org.tinkuy.views.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Move;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Verdict;
import org.tinkuy.catalog.Texts;
import org.tinkuy.compliance.Strips;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.kernel.Issue;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.ParkSummary;
import org.tinkuy.study.ReadCount;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.Heading;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.exchange.ExchangeSections;
import org.tinkuy.views.flow.FlowSections;
import org.tinkuy.views.money.FinanceSections;
import org.tinkuy.views.park.ScenarioSection;
import org.tinkuy.views.score.GainsSection;
import org.tinkuy.views.score.MovementSection;
import org.tinkuy.views.score.SchemeKnown;
import org.tinkuy.views.score.StripBlocks;
import org.tinkuy.views.score.VerdictBlocks;
import org.tinkuy.views.wording.Wording;

/// A study in a handful of lines, for the terminal: what was read, the park, the score, the nearest
/// gains.
public final class Digest {
  private final StudyResults results;
  private final Wording words;
  private final List<KeyFigure> lines = new ArrayList<>();

  private Digest(StudyResults results, Wording words) {
    this.results = results;
    this.words = words;
  }

  /// The lines of a study in one language.
  public static Section of(StudyResults results, Texts texts, String language) {
    return new Digest(
            results,
            new Wording(texts, language).inCountry(results.park().profile().locality().country()))
        .section();
  }

  private Section section() {
    whatWasRead();
    results
        .diagnosis()
        .map(around -> around.compliance().strips())
        .filter(Strips::drawn)
        .ifPresent(strips -> line("strip", new StripBlocks(strips, words).sentence()));
    results.assessment().ifPresent(this::assessed);
    results.flows().ifPresent(this::flows);
    results
        .exchanges()
        .ifPresent(found -> line("match", ExchangeSections.sentence(found, results.park(), words)));
    extracts();
    results.finance().ifPresent(this::finance);
    results
        .disclosure()
        .ifPresent(
            decided ->
                line(
                    "hidden",
                    words.text(
                        "digest.hidden.text",
                        "sentence",
                        DisclosureSection.sentence(
                            decided, results.frame().isForOthers(), words))));
    String title =
        words.text(
            "digest.title",
            Map.of(
                "park", park(),
                "period", results.frame().period().text()));
    return new Section("digest", title, List.of(new KeyFigures(lines)));
  }

  private String park() {
    return results.park().profile().name().in(words.language());
  }

  private void whatWasRead() {
    if (!results.frame().isForOthers()) {
      line("read", read());
    }
    results
        .frame()
        .subject()
        .scenario()
        .ifPresent(
            scenario ->
                line(
                    "scenario",
                    words.labelled(scenario.name(), ScenarioSection.sentence(scenario, words))));
    map().ifPresent(said -> line("map", said));
  }

  private void flows(FlowResults flows) {
    line("flows", FlowSections.sentence(flows, results, words));
    FlowSections.contradictions(flows, results, words)
        .forEach(sentence -> line("meters", sentence));
  }

  /// What others than the operator are told in place of exchanges and money.
  private void extracts() {
    results
        .extracts()
        .exchanges()
        .ifPresent(told -> line("match", StudyDocument.extract(told, results, words).sentence()));
    results
        .extracts()
        .money()
        .ifPresent(told -> line("finance", StudyDocument.extract(told, results, words).sentence()));
  }

  private void finance(FinanceResults finance) {
    FinanceSections.supposed(finance, words).ifPresent(said -> line("scenario", said));
    line("finance", FinanceSections.sentence(finance, words));
    FinanceSections.stamps(finance, words).forEach(stamp -> line("unsound", stamp));
    FinanceSections.contract(finance, words).ifPresent(sentence -> line("contract", sentence));
    FinanceSections.earlyEnds(finance, words).ifPresent(said -> line("earlyEnds", said));
    List<String> families = FinanceSections.families(finance, words);
    if (!families.isEmpty()) {
      line("families", String.join(". ", families) + ".");
    }
    FinanceSections.economy(finance, words).ifPresent(sentence -> line("economy", sentence));
    FinanceSections.zone(finance, words).ifPresent(sentence -> line("zone", sentence));
  }

  private void assessed(AssessmentResults assessed) {
    Assessment assessment = assessed.assessment();
    new SchemeKnown(assessment.framework(), words)
        .unknown()
        .ifPresent(unknown -> line("unknown", unknown));
    if (assessment.results().isEmpty()) {
      return;
    }
    if (assessed.verdict().isOutOfScope()) {
      line("verdict", new VerdictBlocks(assessed, words).outOfScope(park()).text());
      return;
    }
    if (StudyDocument.isScored(assessment) && assessment.framework().setsTargets()) {
      boolean scored = assessment.framework().givesScore();
      String moved =
          assessed
              .movement()
              .filter(movement -> scored && MovementSection.isTold(movement))
              .map(this::moved)
              .orElse("");
      line(scored ? "score" : "met", score(assessment), moved);
      line("gains", gains(assessed));
    } else {
      line("indicators", indicators(assessment));
    }
    if (VerdictBlocks.isTold(assessment.framework())) {
      line("verdict", verdict(assessment));
    }
  }

  private void line(String key, String text) {
    line(key, text, "");
  }

  private void line(String key, String text, String note) {
    lines.add(new KeyFigure(words.text("digest." + key), text, "", note));
  }

  private String read() {
    ReadCount count = results.frame().read();
    return count.workbooks() == 0 ? tables(count.rows()) : counted(count, words);
  }

  /// Rows as the person who keeps the files counts them, in one sentence without its full stop.
  public static String counted(ReadCount count, Wording words) {
    Map<String, String> counts =
        Map.of(
            "workbooks", words.whole(count.workbooks()),
            "rows", words.whole(count.rows()),
            "good", words.whole(count.good()),
            "attention", words.whole(count.attention()));
    return words.text(count.workbooks() == 0 ? "digest.read.rows" : "digest.read.books", counts);
  }

  private String tables(int rows) {
    int tables =
        (int)
            results.park().tables().values().stream()
                .filter(table -> !Subject.written(table).isEmpty())
                .count();
    int errors = (int) results.frame().issues().stream().filter(Issue::isError).count();
    return words.text(
        "digest.read.text",
        Map.of(
            "tables", words.number(tables, 0),
            "rows", words.number(rows, 0),
            "errors", words.number(errors, 0),
            "remarks", words.number(results.frame().issues().size() - errors, 0)));
  }

  /// Plots and tenants; empty where the park has neither, as in a study of a money case alone.
  private Optional<String> map() {
    ParkSummary summary = results.summary();
    boolean plots = summary.plots().findValue().isPresent();
    boolean tenants = summary.tenants().findValue().isPresent();
    if (!plots && !tenants && !results.frame().isForOthers()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    parts.add(said("plots", summary.plots(), words.figures().total(summary.plots())));
    if (isTold(summary.plots())) {
      parts.add(said("area", summary.area(), words.figures().hectares(summary.area())));
    }
    parts.add(said("tenants", summary.tenants(), words.figures().total(summary.tenants())));
    String all = String.join(", ", parts);
    return Optional.of(
        summary.let().tells()
            ? words.text(
                "digest.map.let",
                Map.of("parts", all, "let", words.figures().percent(summary.let())))
            : all);
  }

  /// A figure of the map in words; where nothing tells it, words that say so.
  private String said(String what, Figure figure, String shown) {
    return isTold(figure)
        ? words.text("digest.map." + what, what, shown)
        : words.text("digest.map." + what + ".none");
  }

  private boolean isTold(Figure figure) {
    return figure.isHidden() || figure.tells();
  }

  private String score(Assessment assessment) {
    Scores scores = assessment.current();
    boolean unverified =
        assessment.results().stream()
            .anyMatch(result -> result.criterion().provenance().awaitsComparison());
    String kind = assessment.framework().givesScore() ? "digest.score" : "digest.met";
    int hidden = scores.overall().count(State.HIDDEN);
    String reserved = hidden == 0 ? "" : words.text("digest.reserved", "hidden", hidden);
    return words
            .find("framework." + assessment.framework().id() + ".met")
            .map(
                parts ->
                    parts(
                        assessment,
                        unverified ? "digest.met.partsUnverified" : "digest.met.parts",
                        parts))
            .orElseGet(() -> score(assessment, kind + (unverified ? ".unverified" : ".text")))
        + reserved;
  }

  /// What is met, by the name that the scheme gives its parts.
  private String parts(Assessment assessment, String key, String parts) {
    Scores scores = assessment.current();
    return words.text(
        key,
        Map.of(
            "framework", assessment.framework().id(),
            "parts", Heading.within(parts),
            "met", of(scores.overall()),
            "coverage", words.figures().percent(scores.overall().coverage())));
  }

  private String score(Assessment assessment, String key) {
    Scores scores = assessment.current();
    return words.text(
        key,
        Map.of(
            "framework", assessment.framework().id(),
            "prerequisites", of(scores.prerequisites()),
            "indicators", of(scores.indicators()),
            "score",
                scores.overall().isSilent()
                    ? words.text("report.value.any")
                    : words.figures().percent(scores.overall().score()),
            "coverage", words.figures().percent(scores.overall().coverage())));
  }

  /// What the scheme itself says of the park, beyond the plain score.
  private String verdict(Assessment assessment) {
    Verdict verdict = Verdict.of(assessment);
    List<String> said = new ArrayList<>();
    verdict.tier().ifPresent(tier -> said.add(words.text("tier." + tier + ".name")));
    verdict
        .points()
        .map(
            points -> words.text("digest.verdict.points", "points", words.figures().tenths(points)))
        .ifPresent(said::add);
    String outcome = VerdictBlocks.outcome(assessment.framework(), verdict, words);
    return said.isEmpty() ? outcome : words.labelled(outcome, String.join(", ", said));
  }

  private String indicators(Assessment assessment) {
    GroupScore all = assessment.current().overall();
    boolean set = !StudyDocument.isScored(assessment);
    return words.text(
        set ? "digest.indicators.text" : "digest.indicators.noTargets",
        Map.of(
            "framework", assessment.framework().id(),
            "known", Integer.toString(all.known()),
            "all", Integer.toString(all.applicable())));
  }

  private String of(GroupScore group) {
    return words.figures().met(group);
  }

  private String moved(Movement movement) {
    return words.text(
        "digest.moved",
        Map.of(
            "earlier", movement.earlier().period().text(),
            "before", words.figures().percent(movement.earlier().current().overall().score()),
            "performance", words.figures().points(movement.change(Move.Cause.PERFORMANCE)),
            "coverage", words.figures().points(movement.change(Move.Cause.COVERAGE)),
            "method", words.figures().points(movement.change(Move.Cause.METHOD)),
            "applicability", words.figures().points(movement.change(Move.Cause.APPLICABILITY))));
  }

  private String gains(AssessmentResults assessed) {
    List<Gain> nearest = assessed.gains().stream().limit(Gains.NEAREST).toList();
    if (nearest.isEmpty()) {
      return GainsSection.nothing(assessed.assessment(), words).text();
    }
    return words.list(
        nearest.stream()
            .map(
                gain ->
                    gain.result().id()
                        + " "
                        + words.name(
                            assessed.assessment().framework().id(), gain.result().criterion()))
            .toList());
  }
}
