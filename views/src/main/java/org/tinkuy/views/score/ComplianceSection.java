package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.compliance.Chemicals;
import org.tinkuy.compliance.ComplianceResults;
import org.tinkuy.compliance.Exceedance;
import org.tinkuy.compliance.LimitStanding;
import org.tinkuy.compliance.WaterSource;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.Cell.Measure;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Told;
import org.tinkuy.views.wording.Wording;

/// Limits against measured values, exceedances with what followed, waters, hazardous substances,
/// strips that must stay free.
public final class ComplianceSection {
  private static final Pattern CAS =
      Pattern.compile("(?<!CAS[ \\u00A0])(?<![\\d-])\\d{2,7}-\\d{2}-\\d(?![\\d-])");

  private final ComplianceResults results;
  private final Names names;
  private final Told told;
  private final Wording words;
  private final LimitCards cards;

  public ComplianceSection(ComplianceResults results, Names names, Told told, Wording words) {
    this.results = results;
    this.names = names;
    this.told = told;
    this.words = words;
    this.cards = new LimitCards(results, told, words);
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    if (results.limits().isEmpty()) {
      blocks.add(new Note(words.text("report.limits.none")));
    } else {
      blocks.add(finding());
      blocks.addAll(cards.limits());
      blocks.add(limits());
      if (results.count(LimitStanding.State.EXCEEDED) > 0) {
        blocks.add(exceedances());
      }
    }
    if (results.waters().sources().isEmpty()) {
      blocks.add(new Note(words.text("report.waters.none")));
    } else {
      blocks.add(waterFinding());
      blocks.add(waterFigures());
      blocks.addAll(cards.waters());
      blocks.add(waters());
    }
    if (results.chemicals().substances().isEmpty()) {
      blocks.add(new Note(words.text("report.chemicals.none")));
    } else {
      blocks.add(cards.chemicals());
      blocks.add(chemicals());
    }
    blocks.addAll(new StripBlocks(results.strips(), words).blocks(names));
    return new Section("limits", words.text("report.limits"), blocks);
  }

  private Finding finding() {
    long exceeded = results.count(LimitStanding.State.EXCEEDED);
    long silent =
        results.count(LimitStanding.State.NOT_SAMPLED) + results.count(LimitStanding.State.OPEN);
    String kept =
        words.text(
            exceeded > 0 ? "report.limits.exceeded" : "report.limits.within",
            Map.of(
                "within", Long.toString(results.count(LimitStanding.State.WITHIN)),
                "exceeded", Long.toString(exceeded),
                "all", Integer.toString(results.limits().size())));
    List<String> parts = new ArrayList<>(List.of(kept));
    long lapsed =
        results.limits().stream()
            .filter(limit -> limit.state() == LimitStanding.State.EXCEEDED)
            .filter(limit -> limit.bound().ended().isPresent())
            .count();
    if (lapsed > 0) {
      parts.add(words.text("report.limits.lapsed", "lapsed", Long.toString(lapsed)));
    }
    if (silent > 0) {
      parts.add(words.text("report.limits.silent", "silent", Long.toString(silent)));
    }
    return new Finding(String.join(" ", parts), exceeded > 0 ? Tone.ATTENTION : Tone.NEUTRAL);
  }

  private Table limits() {
    List<Row> rows = results.limits().stream().map(this::limit).toList();
    return new Table(
        "limits-table",
        words.text("report.limits.table"),
        List.of(
            Column.text(words.text("report.limits.point"), 4),
            Column.text(words.text("report.limits.parameter"), 3),
            new Column(words.text("report.limits.allowed"), Align.RIGHT, "", 3),
            new Column(words.text("report.limits.reached"), Align.RIGHT, "", 3),
            Column.number(words.text("report.limits.share"), "%", 2),
            Column.number(words.text("report.limits.samples"), "", 2),
            Column.text(words.text("report.criteria.state"), 3)),
        rows,
        words.text("report.limits.note"));
  }

  private Row limit(LimitStanding limit) {
    String point = limit.sampling().point();
    String owner = names.of(limit.sampling().owner());
    return Row.of(
        new TextCell(owner.equals(point) ? point : point + ", " + owner),
        new TextCell(cards.parameter(limit)),
        new TextCell(cards.allowed(limit)),
        new TextCell(words.figures().amount(limit.reached())),
        words.figures().percentCell(limit.share()),
        new TextCell(words.figures().total(limit.samples())),
        new StateCell(
            sign(limit.state()),
            cards
                .ended(limit)
                .map(ended -> words.list(List.of(state(limit), ended)))
                .orElseGet(() -> state(limit))));
  }

  private String state(LimitStanding limit) {
    return words.text("report.limits.state." + limit.state().name());
  }

  private String quantity(Quantity quantity) {
    return words.figures().quantity(quantity);
  }

  private static Sign sign(LimitStanding.State state) {
    return switch (state) {
      case WITHIN -> Sign.MET;
      case EXCEEDED -> Sign.NOT_MET;
      case OPEN, NOT_SAMPLED -> Sign.NO_DATA;
    };
  }

  private Table exceedances() {
    List<Row> rows = new ArrayList<>();
    for (LimitStanding limit : results.limits()) {
      for (Exceedance exceedance : limit.exceedances()) {
        rows.add(
            Row.of(
                new TextCell(limit.sampling().point()),
                new TextCell(cards.parameter(limit)),
                words.dayCell(exceedance.on()),
                new TextCell(quantity(exceedance.value())),
                followed(exceedance)));
      }
    }
    return new Table(
        "limits-exceedances",
        words.text("report.limits.exceedances"),
        List.of(
            Column.text(words.text("report.limits.point"), 2),
            Column.text(words.text("report.limits.parameter"), 3),
            Column.text(words.text("report.limits.on"), 2),
            new Column(words.text("report.limits.found"), Align.RIGHT, "", 3),
            Column.text(words.text("report.limits.followUp"), 6)),
        rows,
        words.text("report.limits.exceedances.note"));
  }

  private Cell followed(Exceedance exceedance) {
    String told = cards.followed(exceedance);
    return exceedance.isFollowed() ? new TextCell(told) : new StateCell(Sign.NOT_MET, told);
  }

  private Finding waterFinding() {
    List<String> stressed =
        results.waters().sources().stream()
            .filter(WaterSource::isStressed)
            .map(cards::called)
            .toList();
    return stressed.isEmpty()
        ? new Finding(words.text("report.waters.calm"), Tone.NEUTRAL)
        : new Finding(
            words.text(
                "report.waters.stressed",
                Map.of(
                    "sources", words.list(stressed),
                    "share", words.figures().percent(results.waters().stressed()))),
            Tone.ATTENTION);
  }

  private KeyFigures waterFigures() {
    return new KeyFigures(
        List.of(
            new KeyFigure(
                words.text("report.waters.withdrawn"),
                words.figures().amount(results.waters().withdrawn()),
                "",
                reused()),
            new KeyFigure(
                words.text("report.waters.licensed"),
                words.figures().percent(results.waters().licensed()),
                "",
                ""),
            new KeyFigure(
                words.text("report.waters.stressedShare"),
                words.figures().percent(results.waters().stressed()),
                "",
                ""),
            new KeyFigure(
                words.text("report.waters.harmless"),
                words.figures().percent(results.waters().harmless()),
                "",
                "")));
  }

  /// What is used again was withdrawn before and is in no sum; empty where no source is of it.
  private String reused() {
    return results.waters().sources().stream()
        .filter(source -> source.kind().equals("reuse"))
        .flatMap(source -> source.withdrawn_m3PerYear().stream())
        .reduce(Double::sum)
        .map(again -> words.text("report.waters.reused", "reused", words.number(again, 0)))
        .orElse("");
  }

  private Table waters() {
    List<Row> rows = new ArrayList<>();
    for (WaterSource source : results.waters().sources()) {
      rows.add(
          Row.of(
              new TextCell(told.of(source.id())),
              new TextCell(words.text("waterKind." + source.kind())),
              number(source.withdrawn_m3PerYear()),
              number(source.licence_m3PerYear()),
              source
                  .used()
                  .map(share -> words.figures().percentOf(share))
                  .orElse(new EmptyCell(FigureText.NONE)),
              source.stress().isEmpty()
                  ? new EmptyCell(FigureText.NONE)
                  : new TextCell(words.text("stress." + source.stress())),
              text(source.competing()),
              text(harmless(source.harmless()))));
    }
    return new Table(
        "waters-table",
        words.text("report.waters.table"),
        List.of(
            Column.text(words.text("report.waters.source"), 2),
            Column.text(words.text("report.waters.kind"), 2),
            Column.number(words.text("report.waters.withdrawn"), "m³", 2),
            Column.number(words.text("report.waters.licence"), "m³", 2),
            Column.number(words.text("report.waters.used"), "%", 2),
            Column.text(words.text("report.waters.stress"), 2),
            Column.text(words.text("report.waters.competing"), 4),
            Column.text(words.text("report.waters.harmlessShort"), 2)),
        rows,
        words.text("report.waters.note"));
  }

  private String harmless(Optional<Boolean> harmless) {
    return harmless
        .map(yes -> words.text(yes ? "explain.truth.yes" : "explain.truth.no"))
        .orElse("");
  }

  private static Cell number(Optional<Double> value) {
    return value.isPresent() ? NumberCell.of(value.get(), 0) : new EmptyCell(FigureText.NONE);
  }

  private Table chemicals() {
    List<Row> rows = new ArrayList<>();
    for (Chemicals.Substance substance : results.chemicals().substances()) {
      rows.add(
          Row.of(
              new TextCell(names.of(substance.tenant())),
              new TextCell(numbered(told.of(substance.name()))),
              text(String.join(", ", substance.hazards())),
              new TextCell(most(substance))));
    }
    return new Table(
        "chemicals-table",
        words.text(
            "report.chemicals.table",
            Map.of(
                "entries", words.figures().total(results.chemicals().entries()),
                "holders", words.figures().total(results.chemicals().holders()))),
        List.of(
            Column.text(words.text("report.chemicals.tenant"), 4),
            Column.text(words.text("report.chemicals.substance"), 5),
            Column.text(words.text("report.chemicals.hazards"), 4),
            new Column(words.text("report.chemicals.most"), Align.RIGHT, "", 2)),
        rows,
        words.text("report.chemicals.note"));
  }

  /// Says of the number of a substance in the register of Chemical Abstracts what number it is.
  private static String numbered(String substance) {
    return CAS.matcher(substance).replaceAll("CAS\u00A0$0");
  }

  private String most(Chemicals.Substance substance) {
    return substance.most() instanceof Measure measure
        ? quantity(new Quantity(measure.value(), measure.unit()))
        : substance.most().toString();
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(text);
  }
}
