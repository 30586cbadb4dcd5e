package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.State;
import org.tinkuy.policy.PolicyRegister;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Heading;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// The four keys to a successful park on one page: which evidence is there, which is missing, which
/// nobody has told.
public final class ReadinessSection {
  private static final int COLUMNS = 5;

  /// Evidence that the register of policies tells: a law or decree in force.
  private static final String LAW_IN_FORCE = "LC-1";

  /// The topic of laws on industrial parks.
  private static final String ZONE = "zone";

  private static final List<String> LAWS = List.of("law", "decree");

  private final Assessment readiness;
  private final PolicyRegister register;
  private final Wording words;

  /// @param register of which a park that keeps none of its own reads what the catalog knows
  public ReadinessSection(Assessment readiness, PolicyRegister register, Wording words) {
    this.readiness = readiness;
    this.register = register;
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>(keys());
    blocks.add(evidence());
    return new Section("readiness", words.text("report.readiness"), blocks);
  }

  /// The four keys at a glance, which open the report as well.
  public List<Block> keys() {
    return List.of(
        finding(),
        new KeyFigures(readiness.current().categories().stream().map(this::factor).toList()));
  }

  private Finding finding() {
    GroupScore all = readiness.current().overall();
    List<String> silent =
        readiness.current().categories().stream()
            .filter(factor -> factor.applicable() > 0 && factor.known() * 2 < factor.applicable())
            .map(factor -> Heading.within(words.category(factor.name())))
            .toList();
    Map<String, String> places =
        Map.of(
            "met", Integer.toString(all.count(State.MET)),
            "all", Integer.toString(all.applicable()),
            "unknown", Integer.toString(all.count(State.NO_DATA)),
            "silent", words.list(silent));
    boolean isTold = all.count(State.NO_DATA) == 0;
    String told = isTold ? "report.readiness.findingTold" : "report.readiness.finding";
    String silence =
        all.isSilent() ? "report.readiness.findingNone" : "report.readiness.findingSilent";
    return new Finding(
        words.text(silent.isEmpty() ? told : silence, places),
        silent.isEmpty() ? Tone.NEUTRAL : Tone.ATTENTION);
  }

  private KeyFigure factor(GroupScore factor) {
    // where none is met and most are not told, that is not known, and not none
    int met = factor.count(State.MET);
    boolean untold = met == 0 && factor.count(State.NO_DATA) * 2 > factor.applicable();
    return new KeyFigure(
        words.category(factor.name()),
        words.figures().met(met, factor.applicable(), untold),
        "",
        note(factor));
  }

  /// What is missing, what is there in part and what nobody told, by name.
  private String note(GroupScore factor) {
    String note =
        Stream.of(
                listed("missing", names(factor, result -> isMissing(result))),
                listed("short", names(factor, result -> isShort(result))),
                listed("partly", names(factor, result -> is(State.PARTLY, result))),
                listed("unknown", names(factor, result -> is(State.NO_DATA, result))))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return note.isEmpty() ? words.text("report.readiness.factor.complete") : note;
  }

  private String listed(String kind, List<String> names) {
    return names.isEmpty()
        ? ""
        : words.text(
            "report.readiness.factor." + kind,
            "names",
            words.list(names.stream().map(Heading::within).toList()));
  }

  private List<String> names(GroupScore factor, Predicate<CriterionResult> in) {
    return readiness.results().stream()
        .filter(result -> result.criterion().category().equals(factor.name()))
        .filter(in)
        .map(this::named)
        .toList();
  }

  /// What is short of its target with what there is of it.
  private String named(CriterionResult result) {
    String name = words.name(readiness.framework().id(), result.criterion());
    return isShort(result)
        ? words.text(
            "report.gains.value", Map.of("value", name, "parts", words.figures().value(result)))
        : name;
  }

  private static boolean is(State state, CriterionResult result) {
    return result.current().state() == state;
  }

  private static boolean isMissing(CriterionResult result) {
    return is(State.NOT_MET, result) && !isShort(result);
  }

  /// Whether something is there that does not reach its target: it is not missing, as its page in
  /// the annex shows.
  private static boolean isShort(CriterionResult result) {
    return is(State.NOT_MET, result)
        && result.current().value().range().filter(range -> range.high() > 0).isPresent();
  }

  private Table evidence() {
    List<Row> rows = new ArrayList<>();
    for (String category : readiness.framework().categories()) {
      rows.add(Row.heading(words.category(category), COLUMNS));
      for (CriterionResult result : readiness.results()) {
        if (result.criterion().category().equals(category)) {
          rows.add(row(result));
        }
      }
    }
    return new Table(
            "readiness-evidence",
            words.text("report.readiness.table", "period", readiness.period().text()),
            List.of(
                Column.text(words.text("report.readiness.evidence"), 5),
                Column.text(words.text("report.criteria.state"), 3),
                new Column(words.text("report.criteria.value"), Align.RIGHT, "", 2),
                new Column(words.text("report.criteria.target"), Align.RIGHT, "", 2),
                Column.text(words.text("report.gains.action"), 9)),
            rows,
            words.text("report.readiness.note"))
        .withoutIfSilent(3)
        .withoutIfSilent(2);
  }

  private Row row(CriterionResult result) {
    String framework = readiness.framework().id();
    boolean met = result.current().state() == State.MET;
    return Row.of(
        new TextCell(words.name(framework, result.criterion())),
        words.cell(result.current()),
        text(words.figures().value(result)),
        text(new CriterionHelp(framework, result.id(), words).target(result)),
        text(met ? counted(result) : nextStep(result, new NextStep(framework, words).of(result))));
  }

  /// Which laws of the park's register make that there is one; empty of everything else.
  private String counted(CriterionResult result) {
    List<String> counted =
        result.current().value().origin().terms().stream()
            .flatMap(term -> term.contributions().stream())
            .map(part -> part.row().key())
            .toList();
    List<String> laws =
        register.own().stream()
            .filter(instrument -> counted.contains(instrument.id()))
            .map(instrument -> PolicySection.designation(instrument, words))
            .toList();
    return result.id().equals(LAW_IN_FORCE) && !laws.isEmpty()
        ? words.text("report.readiness.counted", "laws", words.list(laws))
        : "";
  }

  /// What to do next; of a law in force it names those that the catalog knows, where the park keeps
  /// no register. They tell nothing of the state: nobody said that they bind the park.
  private String nextStep(CriterionResult result, String action) {
    List<String> laws =
        register.catalogued().stream()
            .filter(instrument -> instrument.effect().isHopeful())
            .filter(instrument -> LAWS.contains(instrument.kind().word()))
            .filter(instrument -> instrument.kind().topics().contains(ZONE))
            .map(instrument -> PolicySection.designation(instrument, words))
            .toList();
    return result.id().equals(LAW_IN_FORCE) && register.own().isEmpty() && !laws.isEmpty()
        ? words.text("report.readiness.known", Map.of("action", action, "laws", words.list(laws)))
        : action;
  }

  private static Cell text(String text) {
    return text.isEmpty() ? EmptyCell.BLANK : new TextCell(text);
  }
}
