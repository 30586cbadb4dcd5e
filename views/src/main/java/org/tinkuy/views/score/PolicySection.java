package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.policy.Effect;
import org.tinkuy.policy.ObjectiveStanding;
import org.tinkuy.policy.PolicyInstrument;
import org.tinkuy.policy.PolicyMatrix;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.Diagnosis;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// Objectives of development against instruments of policy and what the park contributes, with the
/// register of instruments.
public final class PolicySection {
  private static final int OVERLAP_COLUMNS = 3;

  private final Diagnosis diagnosis;
  private final PolicyMatrix matrix;
  private final ServingCriteria serving;
  private final ObjectiveIndicators indicators;
  private final Wording words;

  public PolicySection(Diagnosis diagnosis, Optional<AssessmentResults> assessed, Wording words) {
    this.diagnosis = diagnosis;
    this.matrix = diagnosis.policies();
    this.serving =
        ServingCriteria.of(assessed.map(AssessmentResults::assessment), diagnosis.sets(), words);
    this.indicators = new ObjectiveIndicators(diagnosis, serving, words);
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(finding());
    blocks.add(figures());
    blocks.add(matrix());
    overlaps().ifPresent(blocks::add);
    diagnosis.find(Diagnosis.OBJECTIVES).map(indicators::table).ifPresent(blocks::add);
    if (!matrix.register().all().isEmpty()) {
      blocks.add(register());
    }
    return new Section("policy", words.text("report.policy"), blocks);
  }

  /// An empty register is said first: it shows no gap.
  private Finding finding() {
    if (matrix.register().all().isEmpty()) {
      return new Finding(words.text("report.policy.noRegister"), Tone.NEUTRAL);
    }
    if (matrix.register().own().isEmpty()) {
      return new Finding(
          words.text(
              "report.policy.cataloguedOnly",
              "count",
              Integer.toString(matrix.register().catalogued().size())),
          Tone.NEUTRAL);
    }
    List<String> gaps =
        matrix.objectives().stream()
            .filter(
                standing ->
                    standing.state() == ObjectiveStanding.State.GAP
                        || standing.state() == ObjectiveStanding.State.WEAK)
            .map(standing -> objective(standing.objective()))
            .toList();
    return gaps.isEmpty()
        ? new Finding(words.text("report.policy.noGap"), Tone.NEUTRAL)
        : new Finding(
            words.text("report.policy.gaps", "objectives", words.list(gaps)), Tone.ATTENTION);
  }

  private KeyFigures figures() {
    return new KeyFigures(
        List.of(
            new KeyFigure(
                words.text("report.policy.served"),
                words.figures().told(matrix.served(), words.figures()::percent),
                "",
                words.printed(matrix.served().reason())),
            new KeyFigure(
                words.text("report.policy.covered"),
                words.figures().told(matrix.covered(), words.figures()::percent),
                "",
                matrix.covered().tells()
                    ? words.text("report.policy.covered.note")
                    : words.printed(matrix.covered().reason())),
            new KeyFigure(
                words.text("report.policy.divisions"),
                words.figures().told(matrix.divisions(), words.figures()::total),
                "",
                words.text("report.policy.divisions.note")),
            new KeyFigure(
                words.text("report.policy.diversity"),
                words.figures().told(matrix.diversity(), words.figures()::tenths),
                "",
                words.text("report.policy.diversity.note"))));
  }

  private String objective(String id) {
    return words.text("objective." + id + ".name");
  }

  private Table matrix() {
    List<Row> rows = new ArrayList<>();
    for (Goals.Objective objective : diagnosis.goals().objectives()) {
      matrix.objectives().stream()
          .filter(standing -> standing.objective().equals(objective.id()))
          .forEach(standing -> rows.add(row(objective, standing)));
    }
    return new Table(
            "policy-matrix",
            words.text("report.policy.matrix"),
            List.of(
                Column.text(words.text("report.policy.objective"), 5),
                Column.text(words.text("report.policy.support"), 3),
                Column.text(words.text("report.policy.instruments"), 6),
                Column.text(words.text("report.policy.criteria"), 4),
                Column.text(words.text("report.policy.indicators"), 7)),
            rows,
            note())
        .withoutIfSilent(3)
        .withoutIfSilent(2);
  }

  /// What the signs of the matrix mean; those of instruments of the catalog and of criteria, where
  /// it has any.
  private String note() {
    boolean catalogued =
        matrix.objectives().stream()
            .flatMap(standing -> standing.instruments().stream())
            .anyMatch(instrument -> !instrument.known().ofPark());
    boolean judged =
        diagnosis.goals().objectives().stream()
            .anyMatch(
                objective ->
                    !serving.list(new ServingCriteria.Goal(objective.criteria(), "")).isEmpty());
    List<String> notes = new ArrayList<>();
    if (catalogued) {
      notes.add(words.text("report.policy.matrix.catalogued"));
    }
    if (judged) {
      notes.add(words.text("report.policy.matrix.criteria"));
    }
    notes.add(words.text("report.policy.matrix.note"));
    return String.join(" ", notes);
  }

  private Row row(Goals.Objective objective, ObjectiveStanding standing) {
    return Row.of(
        new TextCell(objective(objective.id())),
        new StateCell(
            sign(standing.state()), words.text("report.policy.state." + standing.state().name())),
        text(words.list(standing.instruments().stream().map(this::shortName).toList())),
        text(serving.list(new ServingCriteria.Goal(objective.criteria(), ""))),
        text(indicators.list(objective)));
  }

  private String shortName(PolicyInstrument instrument) {
    String name = designation(instrument, words);
    return instrument.known().ofPark() ? name : name + "\u00A0*";
  }

  /// What officials call an instrument, which for one of the park's own register is its id. No line
  /// ends behind an abbreviation or in front of the number.
  static String designation(PolicyInstrument instrument, Wording words) {
    return words
        .find("instrument." + instrument.id() + ".short")
        .orElse(instrument.id())
        .replaceAll("(?<=[.º]) | (?=\\d)", "\u00A0");
  }

  /// Who rates an instrument, and what the catalog knows of it: its source, or that nobody read its
  /// text, how sure that is, and when it was issued.
  private String source(PolicyInstrument instrument) {
    PolicyInstrument.Known known = instrument.known();
    List<String> parts = new ArrayList<>();
    if (known.ofPark()) {
      parts.add(words.text("report.policy.ofPark"));
    }
    known
        .catalogued()
        .ifPresent(
            from -> {
              Optional<String> read = words.find("instrument." + instrument.id() + ".source");
              read.or(() -> unread(from)).ifPresent(parts::add);
              if (read.isEmpty() || isGeneral(from)) {
                parts.add(words.text("confidence." + from.confidence()));
              }
            });
    if (!known.year().isEmpty()) {
      parts.add(words.text("report.policy.issued", "year", known.year()));
    }
    return words.list(parts);
  }

  private Optional<String> unread(Provenance from) {
    return isGeneral(from) ? Optional.of(words.text("report.policy.unread")) : Optional.empty();
  }

  /// Whether it is general knowledge, read in no source.
  private static boolean isGeneral(Provenance from) {
    return from.confidence().startsWith("R-");
  }

  /// Which instruments of an objective do the same; nothing where none do.
  private Optional<Table> overlaps() {
    List<Row> rows = new ArrayList<>();
    for (ObjectiveStanding standing : matrix.objectives()) {
      if (!standing.overlaps().isEmpty()) {
        rows.add(Row.heading(objective(standing.objective()), OVERLAP_COLUMNS));
        overlaps(standing).forEach((same, topics) -> rows.add(overlap(standing, same, topics)));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "policy-overlaps",
                words.text("report.policy.overlaps"),
                List.of(
                    Column.text(words.text("report.policy.kind"), 2),
                    Column.text(words.text("report.policy.topics"), 4),
                    Column.text(words.text("report.policy.instruments"), 7)),
                rows,
                words.text("report.policy.overlaps.note")));
  }

  /// Each group of instruments once, with all the topics that its members share.
  private Map<Same, List<String>> overlaps(ObjectiveStanding standing) {
    Map<Same, List<String>> topics = new LinkedHashMap<>();
    for (ObjectiveStanding.Overlap each : standing.overlaps()) {
      topics
          .computeIfAbsent(new Same(each.kind(), each.instruments()), _ -> new ArrayList<>())
          .add(words.text("policyTopic." + each.topic()));
    }
    return topics;
  }

  private Row overlap(ObjectiveStanding standing, Same same, List<String> topics) {
    List<String> names =
        standing.instruments().stream()
            .filter(instrument -> same.instruments().contains(instrument.id()))
            .map(instrument -> designation(instrument, words))
            .toList();
    return Row.of(
        text(words.text("policyKind." + same.kind())),
        text(words.list(topics)),
        text(words.list(names)));
  }

  /// Instruments of one kind.
  private record Same(String kind, List<String> instruments) {}

  private static Sign sign(ObjectiveStanding.State state) {
    return switch (state) {
      case SERVED -> Sign.MET;
      case UNRATED, UNKNOWN -> Sign.NO_DATA;
      case WEAK -> Sign.PARTLY;
      case GAP -> Sign.NOT_MET;
    };
  }

  private Table register() {
    double enough = matrix.register().enough();
    List<Row> rows = matrix.register().all().stream().map(this::registered).toList();
    String note =
        words.text(
            "report.policy.register.note",
            "enough",
            words.number(enough, enough == Math.rint(enough) ? 0 : 1));
    return new Table(
        "policy-register",
        words.text("report.policy.register"),
        List.of(
            Column.text(words.text("report.policy.id"), 3),
            Column.text(words.text("report.policy.instrument"), 8),
            Column.text(words.text("report.policy.kind"), 2),
            Column.text(words.text("report.policy.status"), 2),
            Column.text(words.text("report.policy.effect"), 3),
            Column.text(words.text("report.policy.source"), 8)),
        rows,
        matrix.register().all().stream().anyMatch(PolicySection::isOpen)
            ? words.text("report.policy.register.open") + " " + note
            : note);
  }

  private Row registered(PolicyInstrument instrument) {
    String name = words.find("instrument." + instrument.id() + ".name").orElse(instrument.name());
    return Row.of(
        new TextCell(designation(instrument, words) + (isOpen(instrument) ? "\u00A0†" : "")),
        new TextCell(instrument.gap().isEmpty() ? name : words.labelled(name, instrument.gap())),
        new TextCell(words.text("policyKind." + instrument.kind().word())),
        instrument.status().isEmpty()
            ? EmptyCell.BLANK
            : new TextCell(words.text("policyStatus." + instrument.status().replace(' ', '-'))),
        new StateCell(
            sign(instrument.effect()),
            words.text("report.policy.effect." + instrument.effect().name())),
        new TextCell(source(instrument)));
  }

  /// Whether nobody has compared what the catalog knows of an instrument.
  private static boolean isOpen(PolicyInstrument instrument) {
    return instrument.known().catalogued().filter(Provenance::awaitsComparison).isPresent();
  }

  private static Sign sign(Effect effect) {
    return switch (effect) {
      case EFFECTIVE -> Sign.MET;
      case WEAK -> Sign.PARTLY;
      case UNRATED, UNSURE -> Sign.NO_DATA;
      case NOT_IN_FORCE -> Sign.NOT_APPLICABLE;
    };
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(text);
  }
}
