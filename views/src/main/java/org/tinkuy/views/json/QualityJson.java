package org.tinkuy.views.json;

import java.util.List;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CategoryQuality;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.TableQuality;
import tools.jackson.core.JsonGenerator;

/// The part of a study's JSON that says how well the park is known: what `QualitySection` prints.
final class QualityJson {
  private final JsonGenerator json;
  private final StudyJson study;

  QualityJson(JsonGenerator json, StudyJson study) {
    this.json = json;
    this.study = study;
  }

  /// Coverage by category, and for the operator the rows of each table: others are not told how
  /// many rows there are, for that may tell who gave none.
  void write(StudyResults results) {
    json.writeObjectPropertyStart("quality");
    results.assessment().map(AssessmentResults::assessment).ifPresent(this::categories);
    if (!results.frame().isForOthers()) {
      tables(results.quality());
    }
    json.writeEndObject();
  }

  private void categories(Assessment assessment) {
    json.writeArrayPropertyStart("categories");
    for (CategoryQuality category : CategoryQuality.of(assessment)) {
      json.writeStartObject();
      json.writeStringProperty("category", category.score().name());
      study.figure("coverage", category.score().coverage());
      json.writeNumberProperty("applicable", category.score().applicable());
      json.writeNumberProperty("known", category.score().known());
      json.writeNumberProperty("stated", category.stated());
      json.writeNumberProperty("lowConfidence", category.lowConfidence());
      json.writeNumberProperty("unverified", category.unverified());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void tables(List<TableQuality> tables) {
    json.writeArrayPropertyStart("tables");
    for (TableQuality table : tables) {
      json.writeStartObject();
      json.writeStringProperty("table", table.table());
      json.writeNumberProperty("rows", table.rows());
      json.writeNumberProperty("estimated", table.estimated());
      json.writeNumberProperty("silent", table.silent());
      json.writeNumberProperty("evidenced", table.evidenced());
      json.writeNumberProperty("unreviewed", table.unreviewed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
