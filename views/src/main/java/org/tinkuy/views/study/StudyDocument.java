package org.tinkuy.views.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Texts;
import org.tinkuy.figure.Audience;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.park.Park;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.Diagnosis;
import org.tinkuy.study.ExchangeExtract;
import org.tinkuy.study.FirmCoverage;
import org.tinkuy.study.MoneyExtract;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.Section;
import org.tinkuy.views.exchange.ExchangeExtractSection;
import org.tinkuy.views.exchange.ExchangeSections;
import org.tinkuy.views.flow.FlowSections;
import org.tinkuy.views.money.FinanceSections;
import org.tinkuy.views.money.MoneyExtractSection;
import org.tinkuy.views.park.MapSection;
import org.tinkuy.views.park.MeasureSection;
import org.tinkuy.views.park.QualitySection;
import org.tinkuy.views.park.ScenarioSection;
import org.tinkuy.views.score.ComplianceSection;
import org.tinkuy.views.score.CriteriaSection;
import org.tinkuy.views.score.CriterionPages;
import org.tinkuy.views.score.GainsSection;
import org.tinkuy.views.score.GoalsSection;
import org.tinkuy.views.score.GovernanceSection;
import org.tinkuy.views.score.IndicatorsSection;
import org.tinkuy.views.score.MovementSection;
import org.tinkuy.views.score.PolicySection;
import org.tinkuy.views.score.ReadinessSection;
import org.tinkuy.views.score.SchemeKnown;
import org.tinkuy.views.score.ScoreSection;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Told;
import org.tinkuy.views.wording.Wording;

/// The report of a study, as a document of blocks.
public final class StudyDocument {
  private StudyDocument() {}

  /// Makes the document of a study in one language.
  public static Document of(StudyResults results, Texts texts, String language) {
    Wording words =
        new Wording(texts, language).inCountry(results.park().profile().locality().country());
    List<Block> opening =
        results
            .diagnosis()
            .flatMap(around -> keysOf(around, words))
            .map(ReadinessSection::keys)
            .orElse(List.of());
    return new Document(
        title(results, words),
        words.text("report.titlePark", places(results, words)),
        words.language(),
        opening,
        sections(results, words),
        stamp(results, words),
        provenance(results, words));
  }

  /// All sections in the order of the report. None needs another, so they are made side by side.
  private static List<Section> sections(StudyResults results, Wording words) {
    List<Supplier<Stream<Section>>> parts = new ArrayList<>();
    boolean ofTopic = !topics(results, words).isEmpty();
    parts.add(() -> opening(results, words));
    if (!ofTopic) {
      parts.add(() -> new MapSection(results, words).section().stream());
    }
    results.assessment().ifPresent(found -> parts.add(() -> assessment(found, results, words)));
    results
        .flows()
        .ifPresent(found -> parts.add(() -> FlowSections.of(found, results, words).stream()));
    results
        .exchanges()
        .ifPresent(
            found -> parts.add(() -> ExchangeSections.of(found, results.park(), words).stream()));
    parts.add(() -> extracts(results, words));
    results
        .diagnosis()
        .ifPresent(around -> parts.add(() -> around(around, results, words).stream()));
    results
        .finance()
        .ifPresent(found -> parts.add(() -> FinanceSections.of(found, words).stream()));
    parts.add(() -> Stream.of(new QualitySection(results, words).section()));
    results
        .disclosure()
        .ifPresent(
            decided ->
                parts.add(
                    () -> Stream.of(new DisclosureSection(results, decided, words).section())));
    results
        .assessment()
        .filter(found -> !found.assessment().results().isEmpty())
        .ifPresent(
            found ->
                parts.add(
                    () ->
                        Stream.of(
                            new CriterionPages(
                                    found, results.park(), results.diagnosis().isPresent(), words)
                                .section())));
    if (ofTopic) {
      // a map fills a page: behind a chapter that does not end with one it would leave it empty
      parts.add(() -> new MapSection(results, words).first().stream());
    }
    return parts.parallelStream().flatMap(Supplier::get).toList();
  }

  /// What stands before all else: the score in short, the factors of success, the scenario.
  private static Stream<Section> opening(StudyResults results, Wording words) {
    return Stream.of(
            results
                .assessment()
                .map(
                    found ->
                        isScored(found.assessment())
                            ? new SummarySection(results, found, words).section()
                            : new IndicatorsSummary(results, found.assessment(), words).section()),
            results
                .diagnosis()
                .flatMap(around -> keysOf(around, words))
                .map(ReadinessSection::section),
            results
                .frame()
                .subject()
                .scenario()
                .map(scenario -> new ScenarioSection(scenario, words).section()))
        .flatMap(Optional::stream);
  }

  private static Optional<ReadinessSection> keysOf(Diagnosis around, Wording words) {
    return around
        .find(Diagnosis.READINESS)
        .map(found -> new ReadinessSection(found, around.policies().register(), words));
  }

  /// What others see of exchanges and of the money case.
  private static Stream<Section> extracts(StudyResults results, Wording words) {
    return Stream.of(
            results.extracts().exchanges().map(told -> extract(told, results, words).section()),
            results.extracts().money().map(told -> extract(told, results, words).section()))
        .flatMap(Optional::stream);
  }

  /// What others see of exchanges.
  static ExchangeExtractSection extract(ExchangeExtract told, StudyResults results, Wording words) {
    boolean ofTenant = results.frame().audience() instanceof Audience.Tenant;
    return new ExchangeExtractSection(told, results.park(), ofTenant, words);
  }

  /// What others see of the money case.
  static MoneyExtractSection extract(MoneyExtract told, StudyResults results, Wording words) {
    boolean ofTenant = results.frame().audience() instanceof Audience.Tenant;
    return new MoneyExtractSection(told, ofTenant, words);
  }

  /// A set of indicators gives values and no score.
  static boolean isScored(Assessment assessment) {
    return assessment.framework().status() != Framework.Status.INDICATORS;
  }

  private static Stream<Section> assessment(
      AssessmentResults assessed, StudyResults results, Wording words) {
    Park park = results.park();
    if (!isScored(assessed.assessment())) {
      return Stream.of(
          new CriteriaSection(assessed, park, words)
              .behind(results.diagnosis().flatMap(StudyDocument::coverage))
              .section());
    }
    if (assessed.assessment().results().isEmpty()) {
      return new SchemeKnown(assessed.assessment().framework(), words).section().stream();
    }
    List<Section> sections = new ArrayList<>();
    sections.add(new ScoreSection(assessed, words).section());
    sections.add(new CriteriaSection(assessed, park, words).section());
    assessed
        .movement()
        .map(movement -> new MovementSection(movement, words).section())
        .ifPresent(sections::add);
    MeasureReview own = results.diagnosis().map(Diagnosis::measures).orElse(MeasureReview.NONE);
    GainsSection gains = new GainsSection(assessed, own, park, words);
    if (gains.isTold()) {
      sections.add(gains.section());
    }
    return sections.stream();
  }

  /// What stands around the park: policies, governance, limits, sets of indicators, goals.
  private static List<Section> around(Diagnosis around, StudyResults results, Wording words) {
    List<Section> sections = new ArrayList<>();
    Optional<AssessmentResults> assessed = results.assessment();
    Names names = Names.of(results.park());
    Told told = Told.of(results.park(), words.language());
    sections.add(new MeasureSection(around.measures(), names, told, words).section());
    sections.add(new PolicySection(around, assessed, words).section());
    sections.add(
        new GovernanceSection(around.governance(), results.frame().period(), words).section());
    sections.add(new ComplianceSection(around.compliance(), names, told, words).section());
    around
        .find(Diagnosis.SOCIAL)
        .map(
            set ->
                new IndicatorsSection("social", set, words, Optional.empty(), names)
                    .section(around.splits()))
        .or(() -> ofGroups(around, assessed, words, names))
        .ifPresent(sections::add);
    around
        .find(Diagnosis.RESOURCES)
        .map(set -> new IndicatorsSection("recp", set, words, around.firms(), names).section())
        .ifPresent(sections::add);
    sections.add(new GoalsSection(around, assessed, words).section());
    return sections;
  }

  /// The firms behind the values of the framework, where that is the set that they were counted
  /// for.
  private static Optional<FirmCoverage> coverage(Diagnosis around) {
    return around.firms().filter(_ -> around.find(Diagnosis.RESOURCES).isEmpty());
  }

  /// The social indicators for groups apart, where the report is of these indicators.
  private static Optional<Section> ofGroups(
      Diagnosis around, Optional<AssessmentResults> assessed, Wording words, Names names) {
    return assessed
        .map(AssessmentResults::assessment)
        .filter(set -> set.framework().id().equals(Diagnosis.SOCIAL) && !around.splits().isEmpty())
        .map(
            set ->
                new IndicatorsSection("social", set, words, Optional.empty(), names)
                    .groups(around.splits()));
  }

  /// What a report that does not assess is of, which then stands before the park itself; none where
  /// it is of the park as a whole.
  private static List<String> topics(StudyResults results, Wording words) {
    List<String> topics = new ArrayList<>();
    if (results.assessment().isPresent() || results.diagnosis().isPresent()) {
      return topics;
    }
    results.flows().ifPresent(_ -> topics.add(words.text("report.topic.flows")));
    results.exchanges().ifPresent(_ -> topics.add(words.text("report.topic.exchanges")));
    results.extracts().exchanges().ifPresent(_ -> topics.add(words.text("report.topic.exchanges")));
    results.finance().ifPresent(_ -> topics.add(words.text("report.topic.finance")));
    results.extracts().money().ifPresent(_ -> topics.add(words.text("report.topic.finance")));
    return topics;
  }

  private static Map<String, String> places(StudyResults results, Wording words) {
    Map<String, String> places = new HashMap<>();
    places.put("park", results.park().profile().name().in(words.language()));
    places.put("period", results.frame().period().text());
    return places;
  }

  private static String title(StudyResults results, Wording words) {
    Map<String, String> places = places(results, words);
    if (results.assessment().isEmpty()) {
      List<String> topics = topics(results, words);
      places.put("topic", words.list(topics));
      return words.text(topics.isEmpty() ? "report.titlePark" : "report.titleTopic", places);
    }
    Framework framework = results.assessment().get().assessment().framework();
    places.put("framework", framework.name().in(words.language()));
    return words.text("report.title", places);
  }

  /// What stands on every page: for whom it is, whether rows were left out, and whether texts are
  /// still in English.
  private static List<String> stamp(StudyResults results, Wording words) {
    List<String> stamp = new ArrayList<>();
    stamp.add(stamp(results.frame().audience(), results.park().tenants(), words));
    results
        .frame()
        .subject()
        .scenario()
        .ifPresent(
            scenario ->
                stamp.add(words.text("report.stamp.scenario", "scenario", scenario.name())));
    results
        .finance()
        .flatMap(finance -> FinanceSections.supposed(finance, words))
        .ifPresent(stamp::add);
    results.finance().ifPresent(finance -> stamp.addAll(FinanceSections.stamps(finance, words)));
    if (results.frame().isPartial()) {
      boolean told = !results.frame().isForOthers();
      stamp.add(words.text(told ? "report.stamp.partial" : "portfolio.stamp.partial"));
    }
    words
        .find("report.stamp.untranslated")
        .filter(_ -> !words.texts().isWhole(words.language()))
        .ifPresent(stamp::add);
    return stamp;
  }

  /// For whom a report is.
  ///
  /// @param tenants among whom a tenant has its name; one that is not there is told by its id
  public static String stamp(Audience audience, List<Tenant> tenants, Wording words) {
    return switch (audience) {
      case Audience.Operator _ -> words.text("report.stamp.operator");
      case Audience.Tenant(String id) ->
          words.text(
              "report.stamp.tenant",
              "tenant",
              tenants.stream()
                  .filter(tenant -> tenant.id().equals(id) && !tenant.name().isBlank())
                  .findFirst()
                  .map(Tenant::name)
                  .orElse(id));
      case Audience.Public _ -> words.text("report.stamp.public");
    };
  }

  /// The version of the program, or in words that it is under development.
  public static String version(Provenance from, Wording words) {
    return from.isPackaged() ? from.programVersion() : words.text("report.provenance.development");
  }

  /// That the same gives the same, and by which seed where anything was drawn.
  public static String repeatable(Provenance from, Wording words) {
    String same = words.text("report.provenance.same");
    return from.seed() == 0
        ? same
        : words.text(
            "report.provenance.drawn", Map.of("same", same, "seed", Long.toString(from.seed())));
  }

  /// Which copy an audience reads.
  private static String copy(Audience audience) {
    return switch (audience) {
      case Audience.Operator _ -> "operator";
      case Audience.Tenant _ -> "tenant";
      case Audience.Public _ -> "public";
    };
  }

  private static List<KeyFigure> provenance(StudyResults results, Wording words) {
    Provenance from = results.frame().provenance();
    Optional<Assessment> assessment = results.assessment().map(AssessmentResults::assessment);
    List<KeyFigure> lines = new ArrayList<>();
    assessment.map(Assessment::framework).ifPresent(used -> framework(lines, words, used));
    if (results.finance().isPresent() || results.extracts().money().isPresent()) {
      line(lines, words, "copy", words.text("report.copy." + copy(results.frame().audience())));
    }
    line(lines, words, "program", version(from, words));
    line(lines, words, "catalog", from.catalogVersion());
    boolean kept = results.frame().isForOthers();
    line(lines, words, "input", kept ? words.text(FigureText.HIDDEN) : from.inputHash());
    results
        .frame()
        .subject()
        .scenario()
        .filter(_ -> !kept)
        .ifPresent(scenario -> line(lines, words, "scenario", scenario.hash()));
    line(lines, words, "repeatable", repeatable(from, words));
    assessment
        .filter(used -> used.framework().setsTargets())
        .map(used -> words.text("report.partialRule." + used.partialRule().name()))
        .ifPresent(rule -> line(lines, words, "partialRule", rule));
    Optional.of(results.park().profile().locality().region())
        .filter(region -> !region.isEmpty())
        .ifPresent(region -> line(lines, words, "region", region));
    return lines;
  }

  private static void framework(List<KeyFigure> lines, Wording words, Framework framework) {
    line(lines, words, "framework", words.edition(framework));
    line(lines, words, "frameworkSource", words.cited(framework.source()));
  }

  private static void line(List<KeyFigure> lines, Wording words, String key, String value) {
    lines.add(new KeyFigure(words.text("report.provenance." + key), value, "", ""));
  }
}
