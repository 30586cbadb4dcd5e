package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Gap;
import org.tinkuy.kernel.Unit;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.park.Park;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Heading;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.park.MeasureSection;
import org.tinkuy.views.wording.GapText;
import org.tinkuy.views.wording.Wording;

/// The nearest gains: what is missing, what to do next, what it adds.
public final class GainsSection {
  private static final int GAPS_SHOWN = 3;

  private final AssessmentResults results;
  private final Assessment assessment;
  private final MeasureReview own;
  private final Park park;
  private final Wording words;

  /// @param own the park's own measures, of which those still to come stand beside what they bear
  ///   on
  /// @param park whose rows are missing
  public GainsSection(AssessmentResults results, MeasureReview own, Park park, Wording words) {
    this.results = results;
    this.assessment = results.assessment();
    this.own = own;
    this.park = park;
    this.words = words;
  }

  /// Whether there is more to say than that nothing has data or a target, which the summary says;
  /// under a scheme that is not made for the park there is nothing to gain.
  public boolean isTold() {
    GroupScore overall = assessment.current().overall();
    if (results.verdict().isOutOfScope()) {
      return false;
    }
    return !results.gains().isEmpty() || overall.count(State.MET) + overall.count(State.HIDDEN) > 0;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    List<Gain> gains = results.gains();
    if (gains.isEmpty()) {
      blocks.add(nothing(assessment, words));
    }
    for (Gain gain : gains.stream().limit(Gains.NEAREST).toList()) {
      blocks.add(new Finding(sentence(gain), Tone.NEUTRAL));
    }
    together(gains).ifPresent(blocks::add);
    if (gains.size() > Gains.NEAREST) {
      blocks.add(table(gains.subList(Gains.NEAREST, gains.size())));
    }
    return new Section("gains", words.text("report.gains"), blocks);
  }

  /// What the nearest add together, where what is told of each comes to another number since it is
  /// rounded.
  private Optional<Note> together(List<Gain> gains) {
    long each =
        gains.stream()
            .limit(Gains.NEAREST)
            .flatMap(gain -> gain.points().findValue().stream())
            .mapToLong(GainsSection::tenths)
            .sum();
    return results
        .nearest()
        .findValue()
        .filter(_ -> assessment.framework().givesScore())
        .filter(all -> tenths(all) != each)
        .map(
            _ ->
                new Note(
                    words.text(
                        "report.gains.together",
                        "points",
                        words.figures().added(results.nearest()))));
  }

  /// Tenths of a percentage point, as they are told.
  private static long tenths(double share) {
    return Math.round(share * 1000);
  }

  /// What is said where nothing is to gain: all is met, all that has data is met, nothing has data,
  /// or what has data has no target to be held against. Of what is withheld from the reader nothing
  /// of this is said, only that it is withheld.
  public static Finding nothing(Assessment assessment, Wording words) {
    GroupScore overall = assessment.current().overall();
    int open = overall.count(State.NO_DATA);
    int hidden = overall.count(State.HIDDEN);
    if (hidden > 0) {
      String key = open > 0 ? "report.summary.noGainsOpenHidden" : "report.summary.noGainsHidden";
      return new Finding(
          words.text(
              key, Map.of("open", Integer.toString(open), "hidden", Integer.toString(hidden))),
          Tone.NEUTRAL);
    }
    if (overall.count(State.MET) == 0) {
      return overall.count(State.REPORTED) > 0
          ? new Finding(words.text("report.summary.noTargets"), Tone.NEUTRAL)
          : new Finding(words.text("report.summary.noData"), Tone.ATTENTION);
    }
    return open > 0
        ? new Finding(words.text("report.summary.noGainsOpen", "open", open), Tone.ATTENTION)
        : new Finding(words.text("report.summary.noGains"), Tone.GOOD);
  }

  private String sentence(Gain gain) {
    String scored =
        assessment.framework().givesScore()
            ? "report.gains.sentence"
            : "report.gains.sentenceUnscored";
    String text =
        words.text(
            scored,
            Map.of(
                "id", gain.result().id(),
                "name", name(gain),
                "missing", missing(gain),
                "action", Heading.within(action(gain)),
                "points", words.figures().added(gain.points()),
                "reach", reach(gain)));
    return String.join(
        " ",
        Stream.of(Stream.of(text), measures(gain).stream(), whoAndEvidence(gain))
            .flatMap(said -> said)
            .toList());
  }

  /// What the park itself means to do about it; nothing where it has no such measure.
  private Optional<String> measures(Gain gain) {
    List<String> measures =
        own.open(gain.result().id()).stream()
            .map(
                measure ->
                    words.text(
                        "report.gains.measure",
                        Map.of(
                            "id", measure.id(),
                            "name", measure.name(),
                            "status", MeasureSection.status(measure, words))))
            .toList();
    return measures.isEmpty()
        ? Optional.empty()
        : Optional.of(said("report.gains.own", words.list(measures)));
  }

  /// Who usually has what is missing and which evidence is asked, each in a sentence; those that
  /// the scheme tells.
  private Stream<String> whoAndEvidence(Gain gain) {
    CriterionHelp help = new CriterionHelp(assessment.framework().id(), gain.result().id(), words);
    return Stream.of(
            said("report.pages.who", help.parts().getOrDefault("who", "")),
            said("report.pages.evidenceAsked", help.evidence()))
        .filter(text -> !text.isEmpty());
  }

  private String said(String label, String text) {
    return text.isEmpty() ? "" : words.labelled(words.text(label), closed(Heading.within(text)));
  }

  private static String closed(String text) {
    return text.isEmpty() || text.endsWith(".") ? text : text + ".";
  }

  /// The same for a cell whose heading says already who is named first.
  private String whoseEvidence(Gain gain) {
    CriterionHelp help = new CriterionHelp(assessment.framework().id(), gain.result().id(), words);
    String who = closed(help.parts().getOrDefault("who", ""));
    return (who + " " + said("report.pages.evidenceAsked", help.evidence())).strip();
  }

  private String name(Gain gain) {
    return words.name(assessment.framework().id(), gain.result().criterion());
  }

  /// What the scheme advises; of a value that hangs on what is missing, before it what to ask for,
  /// and behind it what was refused and may be asked for once more.
  private String action(Gain gain) {
    String action =
        words.text(
            "criterion." + assessment.framework().id() + "." + gain.result().id() + ".action");
    List<Gap> gaps = gain.result().current().gaps().stream().filter(gap -> !gap.isRange()).toList();
    boolean open = gain.result().current().value().state() == Figure.State.UNCERTAIN;
    Map<Boolean, List<Gap>> byRefusal =
        gaps.stream().collect(Collectors.partitioningBy(GapText::isRefused));
    return open
        ? asked(
            "report.gains.askAgain",
            byRefusal.getOrDefault(true, List.of()),
            asked("report.gains.askFirst", byRefusal.getOrDefault(false, List.of()), action))
        : action;
  }

  private String asked(String key, List<Gap> gaps, String action) {
    return gaps.isEmpty()
        ? action
        : words.text(
            key,
            Map.of("gaps", new GapText(park, words).brief(gaps, GAPS_SHOWN), "action", action));
  }

  /// By what it can be met; of what is counted too often only in a later period.
  private String reach(Gain gain) {
    String reach =
        words.text("reach." + gain.result().criterion().reach().name().toLowerCase(Locale.ROOT));
    return isCount(gain) && isLess(gain)
        ? words.text(
            "report.gains.later", Map.of("reach", reach, "period", assessment.period().text()))
        : reach;
  }

  /// Whether the value is a number of things or of what happened, and no share of them.
  private static boolean isCount(Gain gain) {
    return gain.missing().unit().equals(Unit.ONE)
        && gain.result().current().parts().isEmpty()
        && gain.missing().findValue().filter(missing -> missing == Math.rint(missing)).isPresent();
  }

  /// Whether less is asked than there is.
  private static boolean isLess(Gain gain) {
    Optional<Double> value = gain.result().current().value().findValue();
    Optional<Double> asked = gain.result().current().asked();
    return gain.result().criterion().rule().operator().startsWith("<")
        || (value.isPresent() && asked.isPresent() && value.get() > asked.get());
  }

  private String missing(Gain gain) {
    if (gain.missing().isHidden() && gain.result().current().value().range().isPresent()) {
      return words.text(
          "report.gains.missing.hidden",
          Map.of("value", value(gain), "target", words.figures().target(gain.result())));
    }
    if (gain.missing().findValue().orElse(0.0) == 0 || gain.result().current().target().isEmpty()) {
      return words.text(
          "report.gains.missing.answer", "state", words.state(gain.result().current().state()));
    }
    return words.text(
        isLess(gain) ? "report.gains.missing.less" : "report.gains.missing.more",
        Map.of(
            "value", value(gain),
            "target", words.figures().target(gain.result()),
            "amount", amount(gain)));
  }

  /// What is missing, with its unit or, where rows are counted, with what they are.
  private String amount(Gain gain) {
    String amount = words.figures().missing(gain.result(), gain.missing());
    boolean rows =
        gain.result().current().parts().isPresent() && gain.missing().unit().equals(Unit.ONE);
    return rows || isCount(gain)
        ? new FormulaWords(words)
            .counted(gain.result().criterion().rule().formula(), amount)
            .orElse(amount)
        : amount;
  }

  /// The value, with the counts behind it where it is a share of rows that are all known.
  private String value(Gain gain) {
    String measured = words.figures().value(gain.result());
    String value = measured.isEmpty() ? words.text("report.value.any") : measured;
    return words
        .figures()
        .parts(gain.result())
        .map(parts -> words.text("report.gains.value", Map.of("value", value, "parts", parts)))
        .orElse(value);
  }

  /// What a gain adds to a score is told where the scheme has one.
  private Table table(List<Gain> gains) {
    boolean scored = assessment.framework().givesScore();
    List<Row> rows = new ArrayList<>();
    for (Gain gain : gains) {
      List<Cell> cells =
          new ArrayList<>(
              List.of(
                  new TextCell(gain.result().id()),
                  new TextCell(name(gain)),
                  new TextCell(missing(gain)),
                  new TextCell(
                      String.join(
                          " ",
                          Stream.concat(Stream.of(action(gain)), measures(gain).stream())
                              .toList())),
                  new TextCell(whoseEvidence(gain)),
                  new TextCell(reach(gain))));
      if (scored) {
        cells.add(words.figures().pointsCell(gain.points()));
      }
      rows.add(new Row(cells, false));
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(words.text("report.criteria.id"), 2),
                Column.text(words.text("report.criteria.name"), 4),
                Column.text(words.text("report.gains.missing"), 5),
                Column.text(words.text("report.gains.action"), 11),
                Column.text(words.text("report.gains.who"), 11),
                Column.text(words.text("report.score.reach.kind"), 2)));
    if (scored) {
      columns.add(
          Column.number(words.text("report.movement.points"), words.text("report.points"), 1));
    }
    return new Table(
        "gains-table",
        words.text("report.gains.table"),
        columns,
        rows,
        words.text("report.gains.note"));
  }
}
