package org.tinkuy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Framework;
import org.tinkuy.disclosure.DisclosureLedger;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.DisclosureRequest;
import org.tinkuy.study.FinanceRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Section;
import org.tinkuy.views.exchange.AskedList;
import org.tinkuy.views.exchange.ExchangeExplanation;
import org.tinkuy.views.flow.FlowExplanation;
import org.tinkuy.views.money.FinanceExplanation;
import org.tinkuy.views.score.ExplainSection;
import org.tinkuy.views.study.DisclosureSection;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy explain PARK WHAT`: how a criterion's state or another figure came about.
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private static final String FLOW = "flow:";
  private static final String EXCHANGE = "exchange:";
  private static final String MONEY = "finance:";

  /// What can be asked for by its kind alone, for a list of all that can be explained of it.
  private static final List<String> KINDS = List.of(FLOW, EXCHANGE, MONEY);

  private static final String DRAWS = MONEY + "draws.";

  /// Exchanges are planned for a year.
  private static final Pattern YEAR = Pattern.compile("(FY)?\\d{4}");

  /// Where a figure of draws is asked for and nobody says of how many.
  private static final int USUAL_DRAWS = 1000;

  /// Asks for what others than the operator do not see.
  private static final String HIDDEN = "hidden";

  private final Console console;

  @Parameters(index = "0", paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "WHAT")
  private String what = "";

  @Option(
      names = "--framework",
      paramLabel = "ID",
      defaultValue = Framework.FIRST,
      completionCandidates = FrameworkOption.Known.class)
  private String framework = "";

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--monte-carlo", paramLabel = "N", defaultValue = "0")
  private int draws;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @Mixin private final AudienceOption audience = new AudienceOption();

  @Mixin private final LanguageOption language = new LanguageOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    Wiring.ReadPark read = wiring.read(park, Optional.empty(), words.language());
    if (read.subject().isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      return Exit.INPUT_ERRORS.code();
    }
    if (isMoney() && read.finance().isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      console.warn(words.text("app.finance.none", "park", park));
      return Exit.INPUT_ERRORS.code();
    }
    List<Issue> misfits = wiring.misfits(read.subject().get(), request(read));
    if (!misfits.isEmpty()) {
      return unfit(misfits, words);
    }
    Checked<Showings> opened = Showings.open(park, audience.audience());
    new IssueLines(words, console::warn).all(opened.issues());
    if (opened.find().isEmpty()) {
      return Exit.INPUT_ERRORS.code();
    }
    try (Showings showings = opened.find().get()) {
      return explain(wiring, read, words, showings);
    }
  }

  private int explain(Wiring wiring, Wiring.ReadPark read, Wording words, Showings showings) {
    Checked<StudyResults> results =
        wiring.study(read, read.subject().orElseThrow(), request(read), showings);
    if (results.find().isEmpty()) {
      return unfit(results.issues(), words);
    }
    Wording local = words.inCountry(results.find().get().park().profile().locality().country());
    Optional<Section> section = section(results.find().get(), local);
    if (section.isEmpty()) {
      return noPeriod(results.find().get(), words)
          .orElseGet(() -> unknown(known(results.find().get(), words), words));
    }
    new TerminalBlocks(console, local.language()).print(section.get());
    return (read.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE).code();
  }

  private int unfit(List<Issue> issues, Wording words) {
    new IssueLines(words, console::warn).wrongUse(issues);
    return FinanceCaseFile.exit(issues).code();
  }

  /// What is asked: of one flow the flow engine, of its own period; else the assessment.
  private StudyRequest request(Wiring.ReadPark read) {
    if (isExchange()) {
      return new StudyRequest(Optional.ofNullable(period), audience.audience(), Optional.empty())
          .withExchanges(ExchangeAsk.PLAIN);
    }
    if (isMoney()) {
      return new StudyRequest(Optional.empty(), audience.audience(), Optional.empty())
          .with(new FinanceRequest(read.finance().orElseThrow(), Optional.empty(), draws(), seed));
    }
    if (isFlow()) {
      int at = what.lastIndexOf('@');
      Optional<String> ofFlow =
          at < 0 ? Optional.ofNullable(period) : Optional.of(what.substring(at + 1));
      return new StudyRequest(ofFlow, audience.audience(), Optional.empty()).withFlows();
    }
    AssessmentRequest assessment =
        new AssessmentRequest(framework, Optional.empty(), PartialRule.NONE);
    StudyRequest request =
        new StudyRequest(Optional.ofNullable(period), audience.audience(), Optional.of(assessment))
            .withFlows()
            .withDiagnosis();
    return what.equals(HIDDEN) ? everything(read, request) : request;
  }

  /// What others do not see of all that a report can show: besides, of the exchanges of a year and
  /// of the money case, where the park has one.
  private StudyRequest everything(Wiring.ReadPark read, StudyRequest request) {
    StudyRequest asked = request.withDisclosure(new DisclosureRequest(DisclosureLedger.NONE, true));
    boolean year = period == null || YEAR.matcher(period).matches();
    StudyRequest exchanges = year ? asked.withExchanges(ExchangeAsk.PLAIN) : asked;
    return read.finance()
        .map(written -> new FinanceRequest(written, Optional.empty(), 0, seed))
        .map(exchanges::with)
        .orElse(exchanges);
  }

  private int draws() {
    return draws == 0 && what.startsWith(DRAWS) ? USUAL_DRAWS : Math.max(0, draws);
  }

  private boolean isExchange() {
    return isOf(EXCHANGE);
  }

  private boolean isMoney() {
    return isOf(MONEY);
  }

  private boolean isFlow() {
    return isOf(FLOW);
  }

  /// Whether one of a kind is asked for, or with the kind alone all of it.
  private boolean isOf(String kind) {
    return what.startsWith(kind) || (what + ":").equals(kind);
  }

  /// What is asked for of its kind, without the period of a flow; empty for all that can be.
  private String asked() {
    String kind = kind();
    int at = isFlow() ? what.lastIndexOf('@') : -1;
    return what.substring(Math.min(what.length(), kind.length()), at < 0 ? what.length() : at);
  }

  /// What stands before the ids of the kind that is asked for; empty for criteria and figures.
  private String kind() {
    return KINDS.stream().filter(this::isOf).findFirst().orElse("");
  }

  private Optional<Section> section(StudyResults results, Wording words) {
    return switch (kind()) {
      case EXCHANGE ->
          asked().isEmpty()
              ? AskedList.exchanges(results, EXCHANGE, words)
              : results
                  .exchanges()
                  .flatMap(found -> ExchangeExplanation.find(found, results.park(), asked(), words))
                  .or(() -> ExplainSection.find(results, what, words.texts(), words.language()));
      case MONEY ->
          results
              .finance()
              .flatMap(
                  found ->
                      asked().isEmpty()
                          ? Optional.of(FinanceExplanation.list(found, words))
                          : FinanceExplanation.find(found, asked(), words));
      case FLOW ->
          asked().isEmpty()
              ? AskedList.flows(results, FLOW, words)
              : results
                  .flows()
                  .flatMap(flows -> FlowExplanation.find(flows, results.park(), asked(), words))
                  .or(() -> ExplainSection.find(results, asked(), words.texts(), words.language()))
                  .or(() -> AskedList.flowsOf(results, asked(), FLOW, words));
      case String _ ->
          what.equals(HIDDEN)
              ? results
                  .disclosure()
                  .map(decided -> DisclosureSection.listed(results, decided, words))
              : ExplainSection.find(results, what, words.texts(), words.language());
    };
  }

  /// All that can be asked for of the kind, without what stands before its ids.
  private List<String> known(StudyResults results, Wording words) {
    return switch (kind()) {
      case EXCHANGE -> results.exchanges().map(ParkExchanges::listPairs).orElse(List.of());
      case MONEY ->
          results
              .finance()
              .map(found -> FinanceExplanation.listIds(found, words))
              .orElse(List.of());
      case FLOW -> AskedList.listFlows(results);
      case String _ -> ExplainSection.listIds(results);
    };
  }

  /// What can be asked of the kind that is asked about, with or without the colon.
  private String advice() {
    return KINDS.stream()
        .map(kind -> kind.replace(":", ""))
        .filter(what::startsWith)
        .findFirst()
        .map(kind -> "app.explain.unknown." + kind)
        .orElse("app.explain.unknown");
  }

  /// Where the line is known and its period is not.
  private Optional<Integer> noPeriod(StudyResults results, Wording words) {
    Optional<List<String>> ends =
        isMoney()
            ? results.finance().flatMap(found -> FinanceExplanation.findPeriods(found, asked()))
            : Optional.empty();
    ends.ifPresent(
        found ->
            console.warn(
                "tinkuy: "
                    + words.text(
                        "app.explain.period",
                        Map.of("what", what, "from", found.getFirst(), "to", found.getLast()))));
    return ends.map(found -> Exit.WRONG_USE.code());
  }

  /// @param known ids without their kind, which all of them share
  private int unknown(List<String> known, Wording words) {
    String reason = words.text(advice(), Map.of("what", what, "framework", framework));
    console.warn(("tinkuy: " + reason + " " + words.say(Sentence.maybe(near(known)))).strip());
    return Exit.WRONG_USE.code();
  }

  private List<String> near(List<String> known) {
    if (!kind().isEmpty()) {
      String meant = isMoney() ? asked().split("@", 2)[0] : asked();
      return Nearest.of(meant, known).stream().map(kind()::concat).toList();
    }
    if (what.contains(":")) {
      return Nearest.of(what, known);
    }
    List<String> kinds =
        Stream.concat(KINDS.stream().map(kind -> kind.replace(":", "")), Stream.of(HIDDEN))
            .toList();
    List<String> words = Nearest.of(what, kinds);
    return words.isEmpty() ? Nearest.of("score:" + what, known) : words;
  }
}
