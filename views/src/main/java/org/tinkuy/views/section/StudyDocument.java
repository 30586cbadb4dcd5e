package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Texts;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.Section;

/// The report of a study, as a document of blocks.
public final class StudyDocument {
  private StudyDocument() {}

  /// Makes the document of a study in one language.
  public static Document of(StudyResults results, Texts texts, String language) {
    Wording words = new Wording(texts, language);
    List<Section> sections = new ArrayList<>();
    boolean scored = isScored(results.assessment());
    if (scored) {
      sections.add(new SummarySection(results, words).section());
    }
    new MapSection(results, words).section().ifPresent(sections::add);
    if (scored) {
      sections.add(new ScoreSection(results, words).section());
    }
    sections.add(new CriteriaSection(results, words).section());
    results
        .movement()
        .filter(_ -> scored)
        .map(movement -> new MovementSection(movement, words).section())
        .ifPresent(sections::add);
    if (scored) {
      sections.add(new GainsSection(results, words).section());
    }
    sections.add(new QualitySection(results, words).section());
    sections.add(new AnnexSection(results, words).section());
    return new Document(
        title(results, words),
        language,
        sections,
        stamp(results, words),
        provenance(results, words));
  }

  /// A set of indicators gives values and no score.
  static boolean isScored(Assessment assessment) {
    return assessment.framework().status() != Framework.Status.INDICATORS;
  }

  private static String title(StudyResults results, Wording words) {
    return words.text(
        "report.title",
        Map.of(
            "park", results.park().profile().name().in(words.language()),
            "framework", results.assessment().framework().name().in(words.language()),
            "period", results.assessment().period().text()));
  }

  /// What stands on every page: for whom it is, and whether rows were left out.
  private static List<String> stamp(StudyResults results, Wording words) {
    List<String> stamp = new ArrayList<>();
    stamp.add(words.text("report.stamp." + results.audience().name().toLowerCase(Locale.ROOT)));
    if (results.isPartial()) {
      stamp.add(words.text("report.stamp.partial"));
    }
    return stamp;
  }

  private static List<KeyFigure> provenance(StudyResults results, Wording words) {
    Provenance from = results.provenance();
    Assessment assessment = results.assessment();
    List<KeyFigure> lines = new ArrayList<>();
    line(lines, words, "framework", assessment.framework().edition());
    line(lines, words, "frameworkSource", assessment.framework().source());
    line(lines, words, "program", from.programVersion());
    line(lines, words, "catalog", from.catalogVersion());
    line(lines, words, "input", from.inputHash());
    line(lines, words, "seed", Long.toString(from.seed()));
    line(
        lines,
        words,
        "partialRule",
        words.text("report.partialRule." + assessment.partialRule().name()));
    Optional.of(results.park().profile().locality().region())
        .filter(region -> !region.isEmpty())
        .ifPresent(region -> line(lines, words, "region", region));
    return lines;
  }

  private static void line(List<KeyFigure> lines, Wording words, String key, String value) {
    lines.add(new KeyFigure(words.text("report.provenance." + key), value, "", ""));
  }
}
